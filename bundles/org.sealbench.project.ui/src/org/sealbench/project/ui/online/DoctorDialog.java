// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.online;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.file.TypedPath;
import org.sealbench.operations.doctor.ClientOpinion;
import org.sealbench.operations.doctor.Doctor;
import org.sealbench.operations.doctor.Examination;
import org.sealbench.pki.Certificates;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FileChoice;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.ui.problem.ProblemText;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.tool.Report;
import org.sealbench.workspace.ui.tool.ToolDialog;

/** Looks at any server, capture file or PKI folder, of which nothing is in the project. */
final class DoctorDialog extends ToolDialog {

	private Text what;

	DoctorDialog(Shell shell, OpenProject project) {
		super(shell, project,
				new Wording(Messages.doctorTitle, Messages.doctorTitle, Messages.doctorMessage, Messages.doctorButton));
	}

	@Override
	protected void fields(FormRows rows) {
		what = rows.textWithButton(Messages.doctorWhat, "", Messages.tagBrowse, FileChoice::open);
		rows.note(Messages.doctorNote);
	}

	@Override
	protected boolean isComplete() {
		return !what.getText().isBlank();
	}

	@Override
	protected Optional<Problem> check() {
		String written = what.getText().strip();
		return Doctor.isUrl(written) ? Optional.empty() : TypedPath.check(written);
	}

	@Override
	protected Optional<CommandLine> command() {
		return Optional.of(CommandLine.of("doctor").with(what.getText().strip()));
	}

	@Override
	protected Function<IProgressMonitor, Outcome<Report>> work() {
		String written = what.getText().strip();
		Doctor doctor = new Doctor(project().tools().clock());
		return monitor -> (Doctor.isUrl(written) ? doctor.server(written, monitor)
				: doctor.path(TypedPath.checked(written), written, monitor)).map(DoctorDialog::report);
	}

	private static Report report(Examination found) {
		List<String> lines = new ArrayList<>();
		found.facts().forEach((name, value) -> lines.add(NLS.bind(Messages.doctorFact, name, value)));
		found.endpoints().forEach(each -> lines.add(NLS.bind(Messages.doctorEndpoint,
				new Object[] { each.url(), each.policy(), each.mode(), String.join(", ", each.logins()) })));
		found.certificates()
				.forEach(each -> lines.add(NLS.bind(Messages.doctorCertificate,
						new Object[] { Certificates.subject(each.certificate()),
								Certificates.issuer(each.certificate()),
								each.certificate().getNotAfter().toInstant() })));
		found.clients().forEach(each -> lines.add(NLS.bind(words(each.answer()),
				new Object[] { each.client(), each.about(), String.join("; ", each.reasons()) })));
		found.findings().forEach(each -> lines.add(NLS.bind(Messages.onlineCheck,
				new Object[] { each.code().text(), each.place(), ProblemText.of(each) })));
		return new Report(NLS.bind(found.isGood() ? Messages.doctorGood : Messages.doctorBad, found.subject()), lines,
				found.isGood());
	}

	private static String words(ClientOpinion.Answer answer) {
		return switch (answer) {
		case ACCEPTS -> Messages.doctorAccepts;
		case DOUBTFUL -> Messages.doctorDoubts;
		case REFUSES -> Messages.doctorRefuses;
		};
	}
}
