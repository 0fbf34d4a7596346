// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.testkit.Mutations;

/** Changes sound files of every format at random and reads them: whatever comes out, it is findings or a problem. */
class FormatFuzzTest {

	@Test
	void anyChangeOfAnyFileIsFindingsOrAProblem() throws Exception {
		Mutations.Count count = Mutations.of(List.copyOf(ImportSamples.all().values()), 200_000)
				.all(FormatFuzzTest::read);
		int all = count.read() + count.refused();
		assertTrue(count.refused() > all / 100 && count.read() > all / 100, count::toString);
	}

	private static void read(byte[] input) throws ProblemException {
		FoundIn.file(input, ImportSamples.PASSWORD);
	}
}
