// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.connection;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.TextTable;
import org.sealbench.cli.emulator.EmulatorClocks;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.diagram.Palette;
import org.sealbench.operations.diagram.SvgFile;
import org.sealbench.operations.network.DescribeNetwork;
import org.sealbench.operations.network.Network;
import org.sealbench.operations.network.NetworkDrawing;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows who connects to which device, and whether it would come about. */
@Command(name = "matrix",
		description = "Show who connects to which device, how it is secured, and whether it would come about.")
public final class MatrixCommand implements Callable<Integer> {

	@Option(names = "--svg", paramLabel = "FILE", description = "Write it as a picture, too.")
	private Path svg;

	@Option(names = "--dark", description = "Draw the picture on dark ground.")
	private boolean dark;

	private final Session session;

	MatrixCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			Outcome<Network> outcome = DescribeNetwork
					.read(project, session.tools().clock().instant(), EmulatorClocks.of(session, project))
					.evaluate(Optional.empty());
			if (svg != null && outcome.result().isPresent()) {
				write(outcome.get());
			}
			return session.answer().show(outcome, MatrixCommand::print, NetworkJson::describe);
		}
	}

	private void write(Network network) throws ProblemException {
		Path file = session.path(svg);
		try {
			Files.writeString(file, SvgFile.of(NetworkDrawing.of(network), dark ? Palette.DARK : Palette.LIGHT),
					StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw OperationProblem.cannotWrite(file, e);
		}
	}

	private static void print(Network network, PrintStream out) {
		TextTable table = new TextTable("CLIENT", "DEVICE", "VIA", "SECURITY", "ANSWER", "WHY");
		Map<String, String> names = network.names();
		network.links().forEach(link -> table.row(names.get(link.from()), names.get(link.to()), link.protocol().words(),
				link.security().range(), link.verdict().words(), link.reason()));
		table.print(out);
		if (!network.whole()) {
			out.println("The plant is large: devices that only share a CA are not paired. Ask for a pair with "
					+ "'sealbench explain'.");
		}
	}
}
