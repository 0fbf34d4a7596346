// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Nodes to be watched by a subscription (OPC 10000-4 §5.13 and §5.14) once everything else is done. It ends at
 * whichever limit comes first, or when the user cancels, which then is no failure.
 *
 * @param nodes    written as in {@link Operation}
 * @param interval of sampling and publishing; a server may not support a short one
 * @param time     how long at most
 * @param count    how many data changes at most, all nodes together; their first values count
 * @param listener receives each change, on the thread that runs the test
 */
public record WatchRequest(List<String> nodes, Duration interval, Optional<Duration> time, OptionalInt count,
		Consumer<NodeChange> listener) {

	public WatchRequest {
		nodes = List.copyOf(nodes);
	}
}
