// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A data change of a node that is watched.
 *
 * @param time   the value's source time, by the server's clock
 * @param node   as requested
 * @param value  as text, as in {@link NodeResult}
 * @param status {@code Good} or the {@code Bad_…} or {@code Uncertain_…} name of OPC 10000-6 annex A
 * @param data   the value as {@link ValueData} has it
 */
public record NodeChange(Instant time, String node, String value, String status, @Nullable Object data) {
}
