// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sealbench.testkit.Mutations;

/** Changes URLs of servers at random: reading one ends in a URL that reads the same again, or in a problem. */
class EndpointUrlFuzzTest {

	private static final List<byte[]> SOUND = Stream
			.of("opc.tcp://127.0.0.1:4840", "opc.tcp://plc.example/path", "opc.tcp://[2001:db8::1]:4840/a b",
					"opc.tcp://[fe80::1%lo]:4841", "OPC.TCP://h:65535/%20?x#y")
			.map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();

	@Test
	void anyChangeOfAUrlIsAUrlOrAProblem() {
		Mutations.Count count = Mutations.of(SOUND, 20_000).all(input -> {
			EndpointUrl url = EndpointUrl.parse(new String(input, StandardCharsets.UTF_8));
			if (!EndpointUrl.parse(url.toString()).equals(url)) {
				throw new IllegalStateException(url.toString());
			}
		});
		assertTrue(count.refused() > 0 && count.read() > 0, count::toString);
	}
}
