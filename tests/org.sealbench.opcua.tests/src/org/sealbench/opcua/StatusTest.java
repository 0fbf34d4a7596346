// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.junit.jupiter.api.Test;

/** Status codes, and answers that bring one or do not come. */
class StatusTest {

	private static final UaException DENIED = new UaException(StatusCodes.Bad_UserAccessDenied);

	@Test
	void haveTheNamesOfTheStandard() {
		assertEquals("Good", StatusNames.of(0));
		assertEquals("Good", StatusNames.of((StatusCode) null));
		assertEquals("Bad_UserAccessDenied", StatusNames.of(DENIED.getStatusCode()));
		assertEquals("0x8FFF0000", StatusNames.of(0x8FFF0000L));
		assertEquals("", StatusNames.meaning(0x8FFF0000L));
		assertTrue(StatusNames.meaning(StatusCodes.Bad_UserAccessDenied).contains("permission"));
	}

	@Test
	void areKnownByTheNamesOfTheStandard() throws ReflectiveOperationException {
		for (KnownStatus each : KnownStatus.values()) {
			if (each != KnownStatus.OTHER) {
				assertEquals(each.text(), StatusNames.of(StatusCodes.class.getField(each.text()).getLong(null)),
						each::name);
				assertEquals(each, KnownStatus.of(each.text()));
			}
		}
		assertEquals(KnownStatus.OTHER, KnownStatus.of(StatusNames.GOOD));
		assertEquals(KnownStatus.OTHER, KnownStatus.of("0x8FFF0000"));
	}

	@Test
	void areFoundWhereverInTheCausesTheyAre() {
		long denied = StatusCodes.Bad_UserAccessDenied;
		assertEquals(denied, StatusNames.codeOf(DENIED));
		assertEquals(denied, StatusNames.codeOf(new ExecutionException(new CompletionException(DENIED))));
		assertEquals(denied, StatusNames.codeOf(new IllegalStateException(new IOException(DENIED))));
		assertEquals(denied, StatusNames.codeOf(new UaException(StatusCodes.Bad_UnexpectedError, DENIED)));
		assertEquals(StatusCodes.Bad_UnexpectedError, StatusNames.codeOf(new IOException("broken")));
	}

	@Test
	void anAnswerIsGivenOrSaysWhyThereIsNone() throws UaException {
		NullProgressMonitor monitor = new NullProgressMonitor();
		assertEquals(7, AsyncCalls.await(CompletableFuture.completedFuture(7), monitor));
		assertEquals(StatusCodes.Bad_UserAccessDenied,
				assertThrows(UaException.class, () -> AsyncCalls.await(CompletableFuture.failedFuture(DENIED), monitor))
						.getStatusCode().value());
	}

	@Test
	void anAnswerThatDoesNotComeIsNotWaitedForAnyLonger() {
		CompletableFuture<Integer> never = new CompletableFuture<>();
		assertEquals(StatusCodes.Bad_Timeout,
				assertThrows(UaException.class, () -> AsyncCalls.await(never, 1, new NullProgressMonitor()))
						.getStatusCode().value());
		assertTrue(never.isCancelled());
	}

	@Test
	void aCancelOrAnInterruptEndsTheWaiting() {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> AsyncCalls.await(new CompletableFuture<>(), cancelled));
		Thread.currentThread().interrupt();
		assertThrows(OperationCanceledException.class,
				() -> AsyncCalls.await(new CompletableFuture<>(), new NullProgressMonitor()));
		assertTrue(Thread.interrupted(), "the interrupt is kept for the caller");
	}
}
