// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.cli.Cli.Result;

/** What cannot be the name of a file is refused as wrong usage in each place where one is typed. */
class TypedPathsTest {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "cert show %", "cert verify %", "cert verify x.pem --ca %", "cert verify x.pem --chain %",
			"cert verify x.pem --crl %", "cert import % --store trusted", "cert import x.pem --store trusted --key %",
			"cert export 3 %", "cert export 3 --to-pki %", "cert request 3 %", "cert install 3 --into nss:% --yes",
			"diff % x.device", "connect opc.tcp://127.0.0.1:1 --trust %", "matrix --svg %", "evidence %", "new %",
			"device list --project %", "emulator --state %", "check --output %", "forecast --ics %",
			"tag import PLC_1 %", "protect --user anna --password-file %", "ca rollover files %" })
	void isRefused(String line) {
		Cli cli = Cli.withProject(folder);
		cli.run("cert", "new", "--cn", "One", "--usage", "client", "--self-signed", "--key", "p256").requireDone();
		String[] words = line.split(" ");
		for (int i = 0; i < words.length; i++) {
			words[i] = words[i].replace("%", "a\0b.pem");
		}
		Result refused = cli.run(words);
		assertEquals(2, refused.exitCode(), refused.err());
		assertEquals(1, refused.errors().size(), refused.err());
		assertTrue(refused.err().contains("cannot be the name of a file or folder here"), refused.err());
		assertFalse(refused.err().contains("java."), refused.err());
	}
}
