package io.netgrade.suite.generate;

import java.util.List;

/**
 * A request with one named peculiarity, and how it may be answered.
 *
 * @param name what is peculiar, in words
 * @param request the request
 * @param codes the statuses that are right
 */
public record HttpCase(String name, HttpRequest request, List<Integer> codes) {

    static HttpCase named(String name, HttpRequest request, Integer... codes) {
        return new HttpCase(name, request, List.of(codes));
    }

    @Override
    public String toString() {
        return name;
    }
}
