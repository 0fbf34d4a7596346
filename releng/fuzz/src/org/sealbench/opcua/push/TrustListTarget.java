// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.push;

import org.eclipse.milo.opcua.stack.core.encoding.DefaultEncodingContext;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;

/** In the package of the reader, which is not public. */
public final class TrustListTarget {

	private TrustListTarget() {
	}

	/** @throws ProblemException if it is no trust list */
	public static void read(byte[] input) throws ProblemException {
		TrustListCodec.read(input, DefaultEncodingContext.INSTANCE, Place.of("server"));
	}
}
