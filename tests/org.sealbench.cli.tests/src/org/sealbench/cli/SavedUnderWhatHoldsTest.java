// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli.Result;
import org.sealbench.cli.console.Terminal;

/**
 * An administrator's work while another one changes who is one: it is sealed under what holds when it is saved, or not
 * done at all; it is never called a change without a login afterwards.
 */
class SavedUnderWhatHoldsTest {

	private static final String PASSWORD = "Correct-Horse-7";

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void protectedProject() {
		cli = Cli.withProject(folder);
		cli.environment.put("SEALBENCH_USER", "anna");
		cli.environment.put("SEALBENCH_PASSWORD", PASSWORD);
		cli.run("device", "add", "D1", "--address", "127.0.0.11");
		cli.run("device", "set", "D1", "webserver.enabled=true", "security.global=true", "--yes");
		cli.run("protect").requireDone();
		cli.environment.put("SEALBENCH_NEW_PASSWORD", "Battery-Staple-8");
		cli.run("user", "add", "bob").requireDone();
	}

	/** Says yes to every question, to the first one after somebody else has done something. */
	private static final class Hesitating implements Terminal {

		private final Runnable others;
		private boolean asked;

		Hesitating(Runnable others) {
			this.others = others;
		}

		@Override
		public boolean canAsk() {
			return true;
		}

		@Override
		public boolean showsMessages() {
			return false;
		}

		@Override
		public String ask(String question) {
			if (!asked) {
				asked = true;
				others.run();
			}
			return "y";
		}

		@Override
		public char[] askSecret(String question) {
			return null;
		}
	}

	/** Changes the web server's port, which is asked about, while others work. */
	private Result setWhile(String... others) {
		Cli other = new Cli(cli.folder);
		other.environment.putAll(cli.environment);
		cli.terminal = new Hesitating(() -> other.run(others).requireDone());
		return cli.run("device", "set", "D1", "webserver.port=9443", "opcua.enabled=true");
	}

	private void assertSealed() {
		assertEquals("", cli.run("integrity").requireDone().out());
		cli.environment.clear();
		assertEquals("", cli.run("integrity").requireDone().out(), "without a login, too");
	}

	@Test
	void aCommandThatWaitsWhileAnAdministratorIsRemovedIsRefusedOrDoneOnceMore() {
		Result result = setWhile("user", "remove", "bob");
		assertTrue(result.exitCode() == 0 || result.exitCode() == 3 && result.errors().size() == 1, result.err());
		assertEquals(result.exitCode() == 0, cli.run("device", "show", "D1").requireDone().out().contains("9443"));
		assertEquals("anna\n", cli.run("user", "list").requireDone().out());
		assertSealed();
	}

	@Test
	void oneThatWaitsWhileAnotherDeviceIsChangedKeepsBoth() {
		cli.run("device", "add", "D2", "--address", "127.0.0.12").requireDone();
		cli.run("device", "set", "D2", "webserver.enabled=true", "--yes").requireDone();
		setWhile("device", "set", "D2", "webserver.users=+eve:view").requireDone();
		assertTrue(cli.run("device", "show", "D1").out().contains("9443"));
		assertTrue(cli.run("device", "show", "D2").out().contains("eve"));
		assertSealed();
	}

	@Test
	void removingAnAdministratorAndOtherWorkAtOnceAreBothSealedOrRefused() throws Exception {
		for (int i = 0; i < 3; i++) {
			cli.run("user", "add", "w" + i).requireDone();
			String[] change = { "device", "set", "D1", "webserver.users=+x" + i };
			String[] removal = { "user", "remove", "w" + i };
			CompletableFuture<Result> removed = CompletableFuture.supplyAsync(() -> cli.run(removal));
			Result changed = cli.run(change);
			for (Result each : List.of(changed, removed.get())) {
				assertTrue(each.exitCode() == 0 || each.exitCode() == 3 && each.errors().size() == 1, each.err());
			}
			assertEquals("", cli.run("integrity").requireDone().out());
		}
		assertSealed();
	}
}
