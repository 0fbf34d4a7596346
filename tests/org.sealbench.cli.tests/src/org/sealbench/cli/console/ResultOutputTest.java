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

	private int exitCode(int exitCode, String failure) {
		return exitCode(exitCode, failure, false);
	}

	private int exitCode(int exitCode, String failure, boolean isPipe) {
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
		return output.exitCode(exitCode, new PrintStream(err, true, StandardCharsets.UTF_8));
	}

	private String said() {
		return err.toString(StandardCharsets.UTF_8).strip();
	}

	@Test
	void resultsThatAreLostAreAFailure() {
		assertEquals(3, exitCode(0, "No space left on device"));
		assertEquals("error: standard output: it cannot be written (the disk is full). "
				+ "Check the folder, the permissions and the space on the disk.", said());
	}

	@Test
	void whoeverClosesAPipeHasHadEnough() {
		assertEquals(0, exitCode(0, "Broken pipe"));
		assertEquals("", said());
	}

	@Test
	void aPipeIsKnownWhateverLanguageTheSystemSpeaks() {
		assertEquals(0, exitCode(0, "Tubería rota", true));
		assertEquals("", said());
	}

	@Test
	void whatFailedAlreadyKeepsItsExitCodeAndItsLine() {
		assertEquals(1, exitCode(1, "No space left on device"));
		assertEquals(0, exitCode(0, null));
		assertEquals("", said());
	}
}
