package io.netgrade.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.http.HttpExercises;
import io.netgrade.suite.room.RoomExercises;
import io.netgrade.suite.run.Conformance;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import org.junit.jupiter.api.Test;

/** What is asked of HTTP and of the chat room in a few ways that are listed is asked in all of them, in every plan. */
final class FiniteCasesTest {

    /** What has more cases than this is sampled. */
    private static final int FEW = 80;

    /** So many requirements are checked by a list of cases, at least. */
    private static final int LISTS = 40;

    /** A requirement whose cases come from one list. */
    private record Listed(String id, int tries, long cases) {}

    @Test
    void aListOfCasesIsGoneThroughToItsEnd() {
        List<Listed> listed = Stream.concat(HttpExercises.conformance().stream(), RoomExercises.conformance().stream())
                .flatMap(FiniteCasesTest::listed)
                .filter(one -> one.id().startsWith("HTTP-") || one.id().startsWith("ROOM-"))
                .toList();
        assertTrue(
                listed.stream().map(Listed::id).distinct().count() >= LISTS,
                () -> "too few lists to be all of them: " + listed);
        assertEquals(
                List.of(),
                listed.stream().filter(one -> one.tries() < one.cases()).toList());
    }

    private static Stream<Listed> listed(Class<? extends Conformance> conformance) {
        return methods(conformance)
                .filter(method -> method.isAnnotationPresent(Requirement.class) && method.getParameterCount() == 1)
                .flatMap(method -> listed(conformance, method));
    }

    private static Stream<Listed> listed(Class<? extends Conformance> conformance, Method property) {
        ForAll parameter = property.getParameters()[0].getAnnotation(ForAll.class);
        Requirement requirement = property.getAnnotation(Requirement.class);
        if (parameter == null || requirement == null || parameter.value().isEmpty()) {
            return Stream.empty();
        }
        return arbitrary(conformance, parameter.value())
                .exhaustive(FEW)
                .map(all -> new Listed(requirement.id(), requirement.tries(), all.maxCount()))
                .stream();
    }

    private static Arbitrary<?> arbitrary(Class<? extends Conformance> conformance, String provider) {
        try {
            Constructor<? extends Conformance> constructor = conformance.getDeclaredConstructor();
            constructor.setAccessible(true);
            Conformance instance = constructor.newInstance();
            Method method = provider(conformance, provider);
            method.setAccessible(true);
            return (Arbitrary<?>) method.invoke(instance);
        } catch (ReflectiveOperationException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private static Method provider(Class<?> conformance, String name) throws NoSuchMethodException {
        return methods(conformance)
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(name));
    }

    /** A class's own and inherited ones, those of interfaces included. */
    private static Stream<Method> methods(Class<?> conformance) {
        Stream<Method> own = Stream.<Class<?>>iterate(conformance, type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()));
        return Stream.concat(own, Arrays.stream(conformance.getMethods())).distinct();
    }
}
