// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

import java.util.Optional;

/**
 * A variable, as whoever wants to write it has to know it.
 *
 * @param status {@code Good}, or the {@code Bad_…} name that says why its type is not known or its values cannot be
 *               given as text
 * @param value  its present one as text; empty if it cannot be read
 * @param type   there if the status is {@code Good}
 */
public record Variable(String status, String value, Optional<ValueType> type) {
}
