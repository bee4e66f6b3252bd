package io.netgrade.reference.chat.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** The pump, with a window's thread that the test plays. */
class EventPumpTest {

    private final Queue<Runnable> windowThread = new ArrayDeque<>();
    private final EventPump pump = new EventPump(windowThread::add);
    private final List<String> done = new ArrayList<>();

    private static void fail() {
        throw new IllegalStateException("on purpose");
    }

    @Test
    void what_comes_after_a_task_that_fails_is_carried_all_the_same() {
        pump.put(EventPumpTest::fail);
        pump.put(() -> done.add("waited meanwhile"));
        assertThrows(IllegalStateException.class, windowThread.remove()::run);
        windowThread.remove().run();
        pump.put(() -> done.add("came later"));
        windowThread.remove().run();
        assertEquals(List.of("waited meanwhile", "came later"), done);
    }

    @Test
    void after_so_many_at_once_others_get_their_turn() {
        for (int i = 0; i <= EventPump.AT_ONCE; i++) {
            pump.put(() -> done.add("one more"));
        }
        windowThread.remove().run();
        assertEquals(EventPump.AT_ONCE, done.size());
        windowThread.remove().run();
        assertEquals(EventPump.AT_ONCE + 1, done.size());
        assertEquals(0, windowThread.size());
    }
}
