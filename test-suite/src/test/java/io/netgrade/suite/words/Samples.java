package io.netgrade.suite.words;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.ConnectionStep;
import io.netgrade.suite.exchange.HttpRule;
import io.netgrade.suite.exchange.Outcome;
import io.netgrade.suite.exchange.RoomCommand;
import io.netgrade.suite.exchange.RoomEvent;
import io.netgrade.suite.exchange.Step;
import io.netgrade.suite.exchange.Told;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Records of a class, such that each way to say what they are is needed by one of them. */
final class Samples {

    private static final Map<Class<?>, List<?>> VALUES = Map.ofEntries(
            Map.entry(String.class, List.of("C1", "")),
            Map.entry(int.class, List.of(0, 1, 2)),
            Map.entry(Integer.class, List.of(1, 2)),
            Map.entry(long.class, List.of(1L, 2000L)),
            Map.entry(boolean.class, List.of(true, false)),
            Map.entry(Bytes.class, List.of(Bytes.NONE, Bytes.ofText("a"), Bytes.ofText("b".repeat(300)))),
            Map.entry(Outcome.class, List.of(new Outcome(Bytes.NONE, Outcome.Ending.END))),
            Map.entry(HttpRule.class, List.of(new HttpRule.HasDate())),
            Map.entry(RoomCommand.class, List.of(RoomCommand.join("ann"))),
            Map.entry(
                    RoomEvent.class,
                    List.of(
                            new RoomEvent.Left("ann"),
                            new RoomEvent.Said("ann", "hi"),
                            new RoomEvent.Refused(),
                            new RoomEvent.Garbled(Bytes.ofText("{\"username\":\"ann-00001\"}")))),
            Map.entry(Told.class, List.of(Told.NOTHING, new Told(1, List.of(new RoomEvent.Left("ann"))))));

    private Samples() {}

    /** Those that are no interfaces, among a sealed type and all that it permits. */
    static Stream<Class<?>> kindsOf(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Samples::kindsOf)
                : Stream.of(type);
    }

    /** Records with every combination of the values above. */
    static List<Object> of(Class<?> record) throws ReflectiveOperationException {
        RecordComponent[] components = record.getRecordComponents();
        List<List<Object>> combinations = List.of(List.of());
        for (RecordComponent component : components) {
            combinations = combinations.stream()
                    .flatMap(some -> values(component.getGenericType()).stream().map(value -> with(some, value)))
                    .toList();
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        List<Object> records = new ArrayList<>();
        for (List<Object> values : combinations) {
            records.add(record.getDeclaredConstructor(types).newInstance(values.toArray()));
        }
        return records;
    }

    private static List<Object> with(List<Object> some, Object another) {
        List<Object> more = new ArrayList<>(some);
        more.add(another);
        return more;
    }

    private static List<?> values(Type type) {
        if (type instanceof ParameterizedType of && of.getRawType() == List.class) {
            Object one = values(of.getActualTypeArguments()[0]).get(0);
            return List.of(List.of(), List.of(one), Collections.nCopies(9, one));
        }
        if (type instanceof ParameterizedType of && of.getRawType() == Map.class) {
            return List.of(Map.of("type", "message"));
        }
        if (type instanceof Class<?> constants && constants.isEnum()) {
            return Arrays.asList(constants.getEnumConstants());
        }
        if (type == Step.class) {
            return List.of(new ConnectionStep.Connect("C1"));
        }
        List<?> values = VALUES.get(type);
        if (values == null) {
            throw new IllegalArgumentException("say which values of " + type + " make a difference");
        }
        return values;
    }
}
