package io.netgrade.grader.intake;

import io.netgrade.grader.intake.LayoutReader.Fit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Tells layouts apart by the names at the top. */
final class LayoutChoice {

    private static final int DEEPEST_WRAPPING = 3;

    private final Source source;

    LayoutChoice(Source source) {
        this.source = source;
    }

    LayoutReader reader(Layout layout) {
        return switch (layout) {
            case FOLDER -> new FolderLayout();
            case MOODLE -> new MoodleLayout();
            case CANVAS -> new CanvasLayout();
            case GRADESCOPE -> new GradescopeLayout(source);
            case GITHUB_CLASSROOM -> new GithubLayout();
        };
    }

    /**
     * The one layout that the names fit; a plain folder if they fit none.
     *
     * @throws Refused if they fit several
     */
    Layout detect(Branch root) throws Refused {
        List<Layout> possible = new ArrayList<>(marked(root));
        if (possible.stream().anyMatch(layout -> reader(layout).fit(root) == Fit.SOME)) {
            possible.add(0, Layout.FOLDER);
        }
        if (possible.size() > 1) {
            throw new Refused(new Problem.AmbiguousLayout(Origin.shown(root.name()), possible));
        }
        return possible.isEmpty() ? Layout.FOLDER : possible.get(0);
    }

    private List<Layout> marked(Branch root) {
        return Arrays.stream(Layout.values())
                .filter(layout -> layout != Layout.FOLDER && reader(layout).fit(root) != Fit.NONE)
                .toList();
    }

    /** Without single folders around everything: tools that pack a folder put its name before all others. */
    Branch unwrapped(Branch root) {
        Branch here = root;
        for (int depth = 0; depth < DEEPEST_WRAPPING && isWrapping(here); depth++) {
            here = here.folders().values().iterator().next();
        }
        return here;
    }

    /** Whether nothing is here but one folder, and in that folder what many handed in, rather than what one did. */
    private boolean isWrapping(Branch root) {
        if (!root.files().isEmpty()
                || root.folders().size() != 1
                || !marked(root).isEmpty()) {
            return false;
        }
        Branch inner = root.folders().values().iterator().next();
        if (!marked(inner).isEmpty()) {
            return true;
        }
        if (GithubLayout.isCheckout(inner) || JarChoice.isBuild(inner)) {
            return false;
        }
        long jars = inner.files().values().stream().filter(Item::isJar).count();
        return jars > 1 || (jars == 0 && holdsSubmissions(inner));
    }

    private boolean holdsSubmissions(Branch folder) {
        Collection<Branch> below = folder.folders().values();
        return below.stream().anyMatch(one -> !JarChoice.in(one).jars().isEmpty())
                || (below.size() == 1 && folder.files().isEmpty() && isWrapping(folder));
    }
}
