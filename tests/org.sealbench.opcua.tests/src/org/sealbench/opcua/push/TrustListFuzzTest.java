// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.push;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.milo.opcua.stack.core.encoding.DefaultEncodingContext;
import org.junit.jupiter.api.Test;
import org.sealbench.common.Place;
import org.sealbench.pki.Usage;
import org.sealbench.testkit.CredentialBuilder;
import org.sealbench.testkit.Mutations;

/** Changes the trust list of a server at random: reading it ends in a list or in a problem. */
class TrustListFuzzTest {

	@Test
	void anyChangeOfATrustListIsATrustListOrAProblem() {
		TrustLists lists = new TrustLists(CredentialBuilder.of("CA", Usage.CA).selfSigned().chain(), List.of(),
				List.of(), List.of());
		byte[] sound = TrustListCodec.write(lists, DefaultEncodingContext.INSTANCE);
		Mutations.Count count = Mutations.of(List.of(sound), 5_000)
				.all(input -> TrustListCodec.read(input, DefaultEncodingContext.INSTANCE, Place.of("server")));
		assertTrue(count.refused() > 0, count::toString);
	}
}
