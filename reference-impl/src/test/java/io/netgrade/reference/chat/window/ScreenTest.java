package io.netgrade.reference.chat.window;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.netgrade.reference.process.Tool;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ScreenTest {

    private static Set<ProcessHandle> children() {
        return ProcessHandle.current().children().collect(Collectors.toSet());
    }

    @Test
    void a_screen_that_cannot_be_opened_leaves_nothing_running() throws Exception {
        Screen.require();
        String ends = Tool.require("true");
        Set<ProcessHandle> before = children();
        assertThrows(AssertionError.class, () -> Screen.open(List.of(ends)));
        Set<ProcessHandle> left = children();
        left.removeAll(before);
        for (ProcessHandle one : left) {
            one.onExit().get();
        }
    }
}
