package io.netgrade.suite;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.run.Conformance;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The walls between the suite's packages. ArchUnit fails a rule that finds nothing to check. */
final class ArchitectureTest {

    private static final JavaClasses SUITE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.netgrade.suite");

    @Test
    void packagesFormNoCycle() {
        slices().matching("io.netgrade.suite.(*)..")
                .should()
                .beFreeOfCycles()
                .because("one thing flows through, each stage turning one record into the next")
                .check(SUITE);
    }

    @Test
    void theSuiteDoesNotKnowTheReference() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.netgrade.reference..")
                .because("a suite that shared a parser with the model solution would share its bugs")
                .check(SUITE);
    }

    @Test
    void whatHappenedIsDataAndTouchesNoSocketAndNoProcess() {
        noClasses()
                .that()
                .resideInAnyPackage("..exchange..", "..verdict..", "..exercise..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.nio.channels..", "net.jqwik..", "org.apache.commons.exec..")
                .because("verdicts and evidence are read long after the program is gone")
                .check(SUITE);
    }

    @Test
    void anAssignmentIsTextAndData() {
        noClasses()
                .that()
                .resideInAPackage("..assignment..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net..", "java.nio.file..", "..run..", "..worker..", "..stage..", "net.jqwik..")
                .because("files are for whoever calls, and what can be judged is handed in")
                .check(SUITE);
    }

    @Test
    void onlyTheLauncherStartsPrograms() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..subject..", "..worker..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(DescribedPredicate.describe(
                        "process starters",
                        type -> type.isEquivalentTo(ProcessBuilder.class)
                                || type.getPackageName().startsWith("org.apache.commons.exec")))
                .because("cells work at that seam")
                .check(SUITE);
    }

    @Test
    void conformanceClassesTalkThroughTheStageAlone() {
        noClasses()
                .that()
                .resideInAnyPackage("..launch..", "..tcp..", "..udp..", "..chat..", "..http..", "..room..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.nio..", "..wire..", "..subject..")
                .because("what does not go through the stage is neither recorded nor replayed")
                .check(SUITE);
    }

    @Test
    void requirementsStandOnPropertiesOnly() {
        methods()
                .that()
                .areAnnotatedWith(Requirement.class)
                .should()
                .beAnnotatedWith(net.jqwik.api.Property.class)
                .because("a requirement that nothing runs would be passed by nobody and missed by nobody")
                .check(SUITE);
    }

    @Test
    void conformanceClassesAreNamedForWhatTheyAre() {
        classes()
                .that()
                .areAssignableTo(Conformance.class)
                .should()
                .haveSimpleNameEndingWith("Conformance")
                .check(SUITE);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(DescribedPredicate.describe(
                        "in a package marked @NullMarked",
                        (JavaClass type) -> type.getPackage().isAnnotatedWith(NullMarked.class))))
                .because("NullAway checks only what is marked")
                .check(SUITE);
    }

    @Test
    void nobodyReadsTheClockBehindTheTickersBack() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..exchange..",
                        "..verdict..",
                        "..exercise..",
                        "..generate..",
                        "..launch..",
                        "..tcp..",
                        "..udp..",
                        "..chat..",
                        "..http..",
                        "..room..",
                        "..run..")
                .should()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .because("deadlines count only time in which the harness itself was running")
                .check(SUITE);
    }
}
