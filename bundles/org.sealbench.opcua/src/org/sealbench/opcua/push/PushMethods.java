// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.push;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.structured.CallMethodRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CallMethodResult;
import org.jspecify.annotations.Nullable;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.AsyncCalls;
import org.sealbench.opcua.OpcUaProblem;
import org.sealbench.opcua.StatusNames;
import org.sealbench.opcua.connection.SecureSession;

/** Calls the methods of a server's ServerConfiguration (OPC 10000-12 §7.10) in one session. */
final class PushMethods {

	/** How long a server may take for these, in milliseconds: a small one generates a key in half a minute. */
	static final long LIMIT = 120_000;
	private static final Set<String> SLOW = Set.of("CreateSigningRequest", "UpdateCertificate", "ApplyChanges",
			"TrustList.CloseAndUpdate");

	private final SecureSession session;
	private final PushNodes nodes;
	private final Place place;
	private final UntilIgnored monitor;

	PushMethods(SecureSession session, PushNodes nodes, Place place, UntilIgnored monitor) {
		this.session = session;
		this.nodes = nodes;
		this.place = place;
		this.monitor = monitor;
	}

	/** From now on the user's cancel is ignored. */
	void ignoreCancel() {
		monitor.ignore();
	}

	/** Whether the server has all of these. */
	boolean has(String... names) {
		return Arrays.stream(names).allMatch(each -> nodes.node(each).isPresent());
	}

	/** The first output of a method. */
	@Nullable
	Object call(String method, Variant... inputs) throws ProblemException {
		NodeId node = nodes.node(method).orElseThrow(() -> new ProblemException(
				OpcUaProblem.METHOD_NOT_OFFERED.at(place, method, "Do it at the server in its own way.")));
		try {
			CallMethodRequest request = new CallMethodRequest(nodes.owner(method), node, inputs);
			CallMethodResult result = AsyncCalls.await(session.client().callAsync(List.of(request)),
					SLOW.contains(method) ? LIMIT : AsyncCalls.LIMIT, monitor).getResults()[0];
			if (!result.getStatusCode().isGood()) {
				throw new UaException(result.getStatusCode());
			}
			Variant[] outputs = result.getOutputArguments();
			return outputs == null || outputs.length == 0 ? null : outputs[0].value();
		} catch (UaException e) {
			throw refused(place, method, e);
		}
	}

	/** Fails where the server did more than end the connection. */
	static void requireEnd(ProblemException e) throws ProblemException {
		if (!(e.getCause() instanceof UaException cause) || !isEnd(cause.getStatusCode().value())) {
			throw e;
		}
	}

	private static boolean isEnd(long status) {
		return status == StatusCodes.Bad_ConnectionClosed || status == StatusCodes.Bad_SecureChannelClosed
				|| status == StatusCodes.Bad_SessionClosed || status == StatusCodes.Bad_SecureChannelIdInvalid
				|| status == StatusCodes.Bad_SessionIdInvalid;
	}

	static ProblemException refused(Place place, String what, UaException e) {
		long status = e.getStatusCode().value();
		String meaning = StatusNames.meaning(status);
		String remedy = status == StatusCodes.Bad_UserAccessDenied || status == StatusCodes.Bad_SecurityModeInsufficient
				? "Log in as a user with the role of a security administrator (--login NAME)."
				: "See what the server's log says.";
		return new ProblemException(OpcUaProblem.METHOD_REFUSED.at(place, what, StatusNames.of(status),
				meaning.isEmpty() ? "" : ": " + meaning.replaceAll("\\.$", ""), remedy), e);
	}
}
