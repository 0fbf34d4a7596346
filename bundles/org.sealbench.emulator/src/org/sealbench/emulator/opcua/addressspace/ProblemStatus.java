// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.addressspace;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.sealbench.common.ProblemException;
import org.sealbench.emulator.EmulatorProblem;

/** The status code for a problem that a tag or method has. */
final class ProblemStatus {

	private ProblemStatus() {
	}

	static long of(ProblemException e) {
		if (!(e.problem().code() instanceof EmulatorProblem problem)) {
			return StatusCodes.Bad_InternalError;
		}
		return switch (problem) {
		case TAG_UNKNOWN -> StatusCodes.Bad_NodeIdUnknown;
		case TAG_NOT_READABLE -> StatusCodes.Bad_NotReadable;
		case TAG_NOT_WRITABLE, TAG_SIMULATED -> StatusCodes.Bad_NotWritable;
		case TAG_VALUE_UNFIT -> StatusCodes.Bad_TypeMismatch;
		case METHOD_UNKNOWN -> StatusCodes.Bad_MethodInvalid;
		case METHOD_INPUTS_UNFIT -> StatusCodes.Bad_InvalidArgument;
		default -> StatusCodes.Bad_InternalError;
		};
	}
}
