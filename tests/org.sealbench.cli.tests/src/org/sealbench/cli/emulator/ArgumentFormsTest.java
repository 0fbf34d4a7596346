// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.cli.connection.OperationArguments;
import org.sealbench.cli.options.PointInTime;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.session.Operation;

class ArgumentFormsTest {

	private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

	@Test
	void readsTimesOfEveryForm() throws ProblemException {
		InstantSource clock = InstantSource.fixed(NOW);
		assertEquals(NOW, PointInTime.parse("--at", "now", clock));
		assertEquals(Instant.parse("2026-05-01T06:00:00Z"),
				PointInTime.parse("--at", "2026-05-01T08:00:00+02:00", clock));
		assertEquals(Instant.parse("2026-05-01T08:00:00Z"), PointInTime.parse("--at", "2026-05-01T08:00:00", clock));
		assertEquals(Instant.parse("2026-05-01T00:00:00Z"), PointInTime.parse("--at", "2026-05-01", clock));
		ProblemException none = assertThrows(ProblemException.class,
				() -> PointInTime.parse("--at", "tomorrow", clock));
		assertEquals("--at", none.problem().place().toString());
	}

	@Test
	void readsListenAddresses() throws ProblemException {
		assertEquals(4843, ListenAddress.parse("127.0.0.1:4843").getPort());
		assertEquals("::1", ListenAddress.parse("[::1]:0").getHostString().replace("0:0:0:0:0:0:0:1", "::1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "4843", "127.0.0.1", "127.0.0.1:", "127.0.0.1:99999", "::1:4843", "a b:1" })
	void refusesOtherListenAddresses(String text) {
		assertThrows(ProblemException.class, () -> ListenAddress.parse(text));
	}

	@Test
	void keepsOperationsInTheOrderInWhichTheyAreWritten() throws ProblemException {
		List<Operation> operations = new OperationArguments(
				List.of("connect", "x", "--read", "A", "--write=ns=2;s=B=5=6", "--call", "M", "--arg", "1", "--arg=2",
						"--read=i=85", "--write", "C=", "--browse", "i=84"),
				3).list();
		assertEquals(List.of(new Operation.Read("A"), new Operation.Write("ns=2;s=B", "5=6"),
				new Operation.Call("M", List.of("1", "2")), new Operation.Read("i=85"), new Operation.Write("C", ""),
				new Operation.Browse("i=84", 3)), operations);
	}

	@Test
	void refusesAnArgumentWithoutACall() {
		assertThrows(ProblemException.class, () -> new OperationArguments(List.of("--arg", "1"), 1).list());
		assertThrows(ProblemException.class, () -> new OperationArguments(List.of("--write", "nonsense"), 1).list());
	}
}
