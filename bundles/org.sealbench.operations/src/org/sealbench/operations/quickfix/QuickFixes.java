// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.quickfix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.Texts;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.Device;
import org.sealbench.model.field.Field;
import org.sealbench.operations.certificate.CertificateRole;
import org.sealbench.operations.certificate.UnassignCertificate;
import org.sealbench.project.Project;
import org.sealbench.project.folder.ProjectProblem;

/** The remedies that Sealbench can carry out itself. */
public final class QuickFixes {

	private static final Texts TEXTS = Texts.beside(QuickFixes.class);
	private static final String SECURE_POLICIES = "Basic256Sha256/SignAndEncrypt,"
			+ "Aes128_Sha256_RsaOaep/SignAndEncrypt,Aes256_Sha256_RsaPss/SignAndEncrypt";

	/** What can be done about a problem of a device; nothing where a person has to decide more than yes or no. */
	public List<QuickFix> of(Project project, Problem problem) {
		Optional<Device> device = project.device(problem.place().object());
		return device.isPresent() && problem.code() instanceof CompilerProblem code
				? of(code, device.get(), problem.place())
				: List.of();
	}

	/** Whether protecting the project is what a problem asks for first; that takes more than a change of the model. */
	public static boolean wantsProtection(Problem problem) {
		return problem.code() == CompilerProblem.GLOBAL_UNPROTECTED || problem.code() == ProjectProblem.NOT_PROTECTED;
	}

	private static List<QuickFix> of(CompilerProblem code, Device device, Place place) {
		String name = device.getName();
		return switch (code) {
		case LICENCE_MISSING -> Stream.of("small", "medium", "large")
				.map(each -> QuickFix.set(TEXTS.get("fixLicence", each), name, Field.RUNTIME_LICENCE, each)).toList();
		case POLICIES_WEAK, POLICIES_EMPTY ->
			List.of(QuickFix.set(TEXTS.get("fixPolicies"), name, Field.OPC_UA_POLICIES, SECURE_POLICIES));
		case HTTP_PLAIN -> List.of(QuickFix.set(TEXTS.get("fixHttps"), name, Field.WEB_HTTPS_ONLY, "true"));
		case AUTO_ACCEPT, AUTO_ACCEPT_END, AUTO_ACCEPT_PAST ->
			List.of(QuickFix.set(TEXTS.get("fixAutoAccept"), name, Field.OPC_UA_AUTO_ACCEPT, "false"));
		case GUEST -> List.of(QuickFix.set(TEXTS.get("fixGuest"), name, Field.OPC_UA_GUEST, "false"));
		case USERS_WITHOUT_LOGIN ->
			List.of(QuickFix.set(TEXTS.get("fixPasswordLogin"), name, Field.OPC_UA_PASSWORD_LOGIN, "true"));
		case GLOBAL_UNPROTECTED, NO_AUTHORITY ->
			List.of(QuickFix.set(TEXTS.get("fixGlobalOff"), name, Field.GLOBAL_SECURITY, "false"));
		case CERTIFICATE_NOT_LOCAL ->
			Stream.concat(Stream.of(QuickFix.set(TEXTS.get("fixGlobalOn"), name, Field.GLOBAL_SECURITY, "true")),
					unassign(device, place)).toList();
		case NAME_NOT_COVERED, URI_NOT_COVERED, CERTIFICATE_UNKNOWN, CERTIFICATE_OF_OTHER, CERTIFICATE_REVOKED,
				CERTIFICATE_EXPIRED, CERTIFICATE_WITHOUT_KEY, CERTIFICATE_USAGE, CERTIFICATE_SHA1 ->
			unassign(device, place).toList();
		default -> List.of();
		};
	}

	private static Stream<QuickFix> unassign(Device device, Place place) {
		return Stream.of(ServerRole.values()).filter(role -> place.typed().equals(Optional.of(role.certificateField())))
				.map(role -> new QuickFix(TEXTS.get("fixUnassign"), List.of(),
						project -> unassign(project, device, role)));
	}

	private static Outcome<?> unassign(Project project, Device device, ServerRole role) {
		CertificateRole as = role == ServerRole.WEB ? CertificateRole.WEB : CertificateRole.OPCUA;
		return new UnassignCertificate().run(project, role.certificate(device), device.getName(), as);
	}
}
