// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.UaSerializationException;
import org.eclipse.milo.opcua.stack.core.types.UaRequestMessageType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a request is answered whose parameters the code of a service does not expect. */
final class UnexpectedParameters {

	private static final Logger LOG = LoggerFactory.getLogger(UnexpectedParameters.class);

	private UnexpectedParameters() {
	}

	/** The fault of the service (OPC 10000-4 §7.34). */
	static UaException fault(UaRequestMessageType request, RuntimeException cause) {
		LOG.debug("parameters that are not expected: {}", request.getTypeId(), cause);
		return cause instanceof UaSerializationException known ? new UaException(known.getStatusCode().value(), cause)
				: new UaException(StatusCodes.Bad_InvalidArgument, cause);
	}
}
