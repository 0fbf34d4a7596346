// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua;

import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.UaSerializationException;
import org.eclipse.milo.opcua.stack.core.UaServiceFaultException;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.jspecify.annotations.Nullable;

/** Status codes by the names of OPC 10000-6 annex A, such as {@code Bad_UserAccessDenied}. */
public final class StatusNames {

	/** The name of the code for success. */
	public static final String GOOD = "Good";

	private StatusNames() {
	}

	public static String of(long code) {
		if (code == 0) {
			return GOOD;
		}
		return StatusCodes.lookup(code).map(words -> words[0])
				.orElseGet(() -> String.format(Locale.ROOT, "0x%08X", code));
	}

	public static String of(StatusCode code) {
		return code == null ? GOOD : of(code.value());
	}

	/** The standard's description of a code, in English; empty if it is unknown. */
	public static String meaning(long code) {
		return StatusCodes.lookup(code).map(words -> words[1]).orElse("");
	}

	/** The code that a failure or one of its causes carries; {@code Bad_UnexpectedError} without one. */
	public static long codeOf(@Nullable Throwable failure) {
		Throwable each = unwrap(failure);
		while (each != null) {
			if (each instanceof UaServiceFaultException fault
					&& !fault.getServiceFault().getResponseHeader().getServiceResult().isGood()) {
				return fault.getServiceFault().getResponseHeader().getServiceResult().value();
			}
			if (each instanceof UaException problem && !problem.getStatusCode().isGood() && !isWrapper(problem)) {
				return problem.getStatusCode().value();
			}
			if (each instanceof UaSerializationException damaged) {
				return damaged.getStatusCode().value();
			}
			each = each.getCause();
		}
		return StatusCodes.Bad_UnexpectedError;
	}

	private static boolean isWrapper(UaException problem) {
		return problem.getStatusCode().value() == StatusCodes.Bad_UnexpectedError
				&& problem.getCause() instanceof UaException;
	}

	private static @Nullable Throwable unwrap(@Nullable Throwable failure) {
		Throwable each = failure;
		while ((each instanceof ExecutionException || each instanceof CompletionException) && each.getCause() != null) {
			each = each.getCause();
		}
		return each;
	}
}
