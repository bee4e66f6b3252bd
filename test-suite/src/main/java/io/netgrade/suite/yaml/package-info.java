/**
 * YAML that people write: read so that everything that is wrong is found at once, and named with line and column. Begin with {@link
 * io.netgrade.suite.yaml.Tree}, then {@link io.netgrade.suite.yaml.Fields}.
 */
@NullMarked
package io.netgrade.suite.yaml;

import org.jspecify.annotations.NullMarked;
