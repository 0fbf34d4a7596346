// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.git;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.operations.git.CommittedFiles;
import org.sealbench.operations.git.GitChange;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.job.OperationJob;
import org.sealbench.workspace.ui.node.CertificateReference;

/** Compares the selected devices, or all of the project, with the last commit, or tells their history. */
public final class GitHandler extends ProjectHandler {

	private static final String WHAT = "org.sealbench.project.ui.git.what";
	private static final String NUMBER = "org.sealbench.pki.ui.number";

	@Override
	protected void run(Call call) {
		boolean isHistory = "history".equals(call.event().getParameter(WHAT));
		Optional<CertificateNumber> number = number(call);
		String title = isHistory ? Messages.gitHistory : Messages.gitCompare;
		String about = number.isPresent() ? call.project().certificateName(number.get())
				: call.devices().isEmpty() ? call.project().name()
						: call.devices().stream().map(Device::getName).collect(Collectors.joining(", "));
		new OperationJob<>(call.project(), title,
				monitor -> Outcome.attempt(() -> Outcome.of(lines(call, isHistory, number))),
				lines -> call.shell().getDisplay()
						.asyncExec(() -> new GitDialog(call.shell(), title,
								NLS.bind(isHistory ? Messages.gitHistoryOf : Messages.gitComparisonOf, about),
								lines.isEmpty() ? List.of(Messages.gitNothing) : lines).open()))
				.schedule();
	}

	/** The number that the command is given, else that of the certificate that is selected. */
	private static Optional<CertificateNumber> number(Call call) {
		String given = call.event().getParameter(NUMBER);
		if (given != null) {
			return CertificateNumber.parse(given);
		}
		return HandlerUtil.getCurrentSelection(call.event()) instanceof IStructuredSelection all
				&& all.getFirstElement() instanceof CertificateReference selected ? Optional.of(selected.number())
						: Optional.empty();
	}

	private static List<String> lines(Call call, boolean isHistory, Optional<CertificateNumber> number)
			throws ProblemException {
		CommittedFiles git = new CommittedFiles(call.project().project().folder());
		List<String> paths = number.isEmpty() ? paths(call) : files(number.get());
		if (!isHistory) {
			return git.compare(paths);
		}
		List<String> lines = new ArrayList<>();
		for (GitChange each : git.history(paths, line -> number.isEmpty() || isAbout(line, number.get()))) {
			lines.add(each.when() + "  " + each.commit() + "  " + each.author() + ": " + each.subject());
			each.lines().forEach(line -> lines.add("    " + line));
		}
		return lines;
	}

	/** Where a certificate stands, and where its name, its use and its revocation do. */
	private static List<String> files(CertificateNumber number) {
		return List.of(ProjectFolder.certificate(number), ProjectFolder.PLANT);
	}

	private static boolean isAbout(String line, CertificateNumber number) {
		return line.startsWith(ProjectFolder.certificate(number))
				|| (line + ":").matches(".*\\bcertificate " + number + "(:| >).*");
	}

	/** The files of the selected devices, else of all of the project. */
	private static List<String> paths(Call call) throws ProblemException {
		if (!call.devices().isEmpty()) {
			return call.devices().stream().map(each -> ProjectFolder.device(each.getName())).toList();
		}
		List<String> paths = new ArrayList<>(List.of(ProjectFolder.PLANT));
		paths.addAll(call.project().project().layout().deviceFiles());
		return paths;
	}
}
