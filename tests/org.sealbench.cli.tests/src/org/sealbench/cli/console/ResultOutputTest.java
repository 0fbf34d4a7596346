// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class ResultOutputTest {

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private int judged(int exitCode, String failure) {
		return judged(exitCode, failure, false);
	}

	private int judged(int exitCode, String failure, boolean isPipe) {
		ResultOutput output = new ResultOutput(new OutputStream() {

			@Override
			public void write(int octet) throws IOException {
				if (failure != null) {
					throw new IOException(failure);
				}
			}
		}, isPipe);
		PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8);
		out.println("a result");
		out.write('x');
		return output.judge(exitCode, new PrintStream(err, true, StandardCharsets.UTF_8));
	}

	private String said() {
		return err.toString(StandardCharsets.UTF_8).strip();
	}

	@Test
	void resultsThatAreLostAreAFailure() {
		assertEquals(3, judged(0, "No space left on device"));
		assertEquals("error: standard output: it cannot be written (the disk is full). "
				+ "Check the folder, the permissions and the space on the disk.", said());
	}

	@Test
	void whoeverClosesAPipeHasHadEnough() {
		assertEquals(0, judged(0, "Broken pipe"));
		assertEquals("", said());
	}

	@Test
	void aPipeIsKnownWhateverLanguageTheSystemSpeaks() {
		assertEquals(0, judged(0, "Tubería rota", true));
		assertEquals("", said());
	}

	@Test
	void whatFailedAlreadyKeepsItsExitCodeAndItsLine() {
		assertEquals(1, judged(1, "No space left on device"));
		assertEquals(0, judged(0, null));
		assertEquals("", said());
	}
}
