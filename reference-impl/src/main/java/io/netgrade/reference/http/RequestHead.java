package io.netgrade.reference.http;

import java.util.List;

/**
 * What stands before a request's body (RFC 9112 §2.1), as received: nothing is decoded.
 *
 * @param method as received: methods are case-sensitive (RFC 9110 §9.1)
 * @param target as received, visible ASCII
 * @param version for example {@code HTTP/1.1}; its major version is 1
 * @param fields the header fields in the order received
 */
record RequestHead(String method, String target, String version, List<Field> fields) {

    /**
     * One header field.
     *
     * @param name in lower case, since names are case-insensitive (RFC 9110 §5.1)
     * @param value without the white space around it; a char for each octet
     */
    record Field(String name, String value) {}

    RequestHead {
        fields = List.copyOf(fields);
    }

    /** The values of all lines of one field, in order. */
    List<String> values(String lowerCaseName) {
        return fields.stream()
                .filter(field -> field.name().equals(lowerCaseName))
                .map(Field::value)
                .toList();
    }
}
