package io.netgrade.suite.worker;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a worker is asked, one line of JSON each, on its standard input. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "request")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Order.class, name = "submission"),
    @JsonSubTypes.Type(value = PartOrder.class, name = "part")
})
sealed interface Request permits Order, PartOrder {}
