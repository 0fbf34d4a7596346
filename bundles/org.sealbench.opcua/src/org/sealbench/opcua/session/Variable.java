// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

import java.util.Optional;

/**
 * A variable with what a client has to know to write it.
 *
 * @param status {@code Good}, or the {@code Bad_…} name that says why its type is not known or its values have no text
 *               form
 * @param value  its current one as text; empty if it cannot be read
 * @param type   there if the status is {@code Good}
 */
public record Variable(String status, String value, Optional<ValueType> type) {
}
