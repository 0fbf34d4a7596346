// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaSerializationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a server's message that cannot be decoded: words of ours, and never those of a Java exception. */
class UndecodableMessageTest {

	private static final String SENDS = "the server does not keep to the protocol of OPC UA, it sends ";
	private static final long CODE = StatusCodes.Bad_DecodingError;

	record Failure(RuntimeException exception, String sends) {
	}

	static Stream<Failure> failures() {
		return Stream.of(
				new Failure(new UaSerializationException(CODE, "an array with -2 elements"),
						"an array with -2 elements"),
				new Failure(new UaSerializationException(CODE, new IllegalStateException("inner")),
						"a message that cannot be decoded"),
				new Failure(new UaSerializationException(CODE, (String) null), "a message that cannot be decoded"),
				new Failure(new IndexOutOfBoundsException("readerIndex"), "a message that is not as long as it says"));
	}

	@ParameterizedTest
	@MethodSource("failures")
	void hasWordsOfOurs(Failure failure) {
		ProtocolViolation violation = BoundedClientContext.reason(failure.exception());
		assertEquals(SENDS + failure.sends(), violation.sentence());
		assertEquals(CODE, violation.getStatusCode().value());
	}
}
