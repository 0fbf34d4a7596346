// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.issue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.certificate.CertificateRole;
import org.sealbench.operations.certificate.issue.CertificateDefaults;
import org.sealbench.operations.certificate.issue.CreateCertificate;
import org.sealbench.operations.certificate.issue.IssuerChoice;
import org.sealbench.operations.certificate.issue.NewCertificateRequest;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.pki.ui.Messages;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormDialog;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * Describes a new certificate. It begins with what compile would create; what the user leaves as it is follows device
 * and usage.
 */
final class CreateCertificateDialog extends FormDialog {

	private static final List<Usage> USAGES = List.of(Usage.WEB_SERVER, Usage.OPCUA, Usage.OPCUA_CLIENT);

	private final OpenProject project;
	private final List<Device> devices;
	private final String first;
	private final Optional<CertificateRole> role;
	private final List<IssuerOption> issuers;
	private Combo device;
	private Combo usage;
	private Combo issuer;
	private Combo key;
	private Combo signature;
	private ProposedText commonName;
	private ProposedText from;
	private ProposedText until;
	private AlternativeNamesTable names;
	private NewCertificateRequest request;

	/** @param first the device to begin with, or the empty string */
	CreateCertificateDialog(Shell shell, OpenProject project, String first, Optional<CertificateRole> role) {
		super(shell, new Wording(Messages.createTitle, Messages.createHeading, Messages.createMessage,
				Messages.createButton));
		this.project = project;
		this.first = first;
		this.role = role;
		devices = List.copyOf(project.plant().getDevices());
		issuers = IssuerOption.of(project.project());
	}

	NewCertificateRequest request() {
		return request;
	}

	@Override
	protected void fill(FormRows rows) {
		device = rows.choice(Messages.device,
				Stream.concat(devices.stream().map(Device::getName), Stream.of(Messages.createForClient)).toList());
		usage = rows.choice(Messages.createUsage, USAGES.stream().map(Usage::title).toList());
		issuer = rows.choice(Messages.createIssuer, issuers.stream().map(IssuerOption::name).toList());
		commonName = new ProposedText(rows.text(Messages.commonName, ""));
		names = new AlternativeNamesTable(rows, this::changed);
		from = new ProposedText(rows.day(Messages.createFrom, ""));
		until = new ProposedText(rows.day(Messages.createUntil, ""));
		key = rows.choice(Messages.createKey, orUsual(Stream.of(KeyAlgorithm.values()).map(KeyAlgorithm::label)));
		signature = rows.choice(Messages.createSignature,
				orUsual(Stream.of(SignatureAlgorithm.values()).map(SignatureAlgorithm::label)));
		begin();
		device.addListener(SWT.Selection, event -> propose());
		usage.addListener(SWT.Selection, event -> propose());
		propose();
	}

	private static List<String> orUsual(Stream<String> choices) {
		return Stream.concat(Stream.of(Messages.createUsual), choices).toList();
	}

	private void begin() {
		int index = devices.stream().map(Device::getName).toList().indexOf(first);
		device.select(Math.max(0, index));
		role.ifPresent(each -> usage.select(each == CertificateRole.OPCUA ? 1 : 0));
	}

	private Optional<Device> chosenDevice() {
		int index = device.getSelectionIndex();
		return index < devices.size() ? Optional.of(devices.get(index)) : Optional.empty();
	}

	private void propose() {
		if (chosenDevice().isEmpty()) {
			usage.select(USAGES.indexOf(Usage.OPCUA_CLIENT));
		}
		CertificateDefaults defaults = CertificateDefaults.of(project.project(), chosenDevice(),
				USAGES.get(usage.getSelectionIndex()), Instant.now());
		commonName.propose(defaults.commonName());
		names.propose(defaults.names());
		from.propose(UtcDay.text(defaults.notBefore()));
		until.propose(UtcDay.text(defaults.notAfter()));
	}

	@Override
	protected Optional<Problem> check() {
		try {
			return new CreateCertificate(project.tools()).obstacle(project.project(), make());
		} catch (ProblemException e) {
			return Optional.of(e.problem());
		}
	}

	/** What the user left as it was proposed stays open, to be chosen when the certificate is created. */
	private NewCertificateRequest make() throws ProblemException {
		return new NewCertificateRequest(chosenDevice().map(Device::getName).orElse(""),
				USAGES.get(usage.getSelectionIndex()), issuers.get(issuer.getSelectionIndex()).choice(),
				commonName.isTyped() ? Optional.of(commonName.text()) : Optional.empty(), names.chosen(), day(from),
				day(until), chosen(key, KeyAlgorithm.values()), chosen(signature, SignatureAlgorithm.values()));
	}

	private static Optional<Instant> day(ProposedText text) throws ProblemException {
		if (!text.isTyped()) {
			return Optional.empty();
		}
		return Optional
				.of(UtcDay.instant(text.text()).orElseThrow(() -> new ProblemException(OperationProblem.VALUE_INVALID
						.at(Place.of("certificate", "validity"), text.text(), Messages.createDayForm))));
	}

	/** The first item means the usual choice. */
	private static <T> Optional<T> chosen(Combo choice, T[] values) {
		int index = choice.getSelectionIndex();
		return index > 0 ? Optional.of(values[index - 1]) : Optional.empty();
	}

	@Override
	protected void okPressed() {
		try {
			request = make();
			super.okPressed();
		} catch (ProblemException e) {
			refuse(e.problem());
		}
	}

	@Override
	protected Optional<CommandLine> command() {
		IssuerChoice by = issuers.get(Math.max(0, issuer.getSelectionIndex())).choice();
		CommandLine line = SameCommand.changing(project, "cert", "new")
				.option("--usage", USAGES.get(usage.getSelectionIndex()).label())
				.option("--device", chosenDevice().map(Device::getName).orElse(""))
				.option("--ca", by.kind() == IssuerChoice.Kind.CA ? String.valueOf(by.ca()) : "")
				.flag("--self-signed", by.kind() == IssuerChoice.Kind.SELF_SIGNED)
				.flag("--outside", by.kind() == IssuerChoice.Kind.OUTSIDE).option("--cn", typed(commonName))
				.option("--from", typed(from)).option("--until", typed(until))
				.option("--key", key.getSelectionIndex() > 0 ? key.getText() : "")
				.option("--signature", signature.getSelectionIndex() > 0 ? signature.getText() : "");
		names.written().forEach(each -> line.option("--san", each));
		return Optional.of(line.flag("--assign", role.isPresent()));
	}

	private static String typed(ProposedText text) {
		return text.isTyped() ? text.text() : "";
	}
}
