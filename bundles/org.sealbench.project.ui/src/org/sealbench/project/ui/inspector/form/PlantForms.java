// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.form;

import static org.sealbench.model.ModelPackage.Literals.PLANT__COMMENT;

import java.util.Comparator;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateSettings;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.field.FieldArea;
import org.sealbench.project.Access;
import org.sealbench.project.certificate.NumberSource;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.inspector.field.FeatureBinding;
import org.sealbench.project.ui.inspector.field.InspectorInput;
import org.sealbench.workspace.ui.command.Commands;

/** The forms of a project. */
final class PlantForms {

	private PlantForms() {
	}

	static void project(FormBuilder form) {
		form.note(Messages.plantName, input -> input.project().name());
		form.text(Messages.plantComment, FeatureBinding.of(PLANT__COMMENT));
		form.note(Messages.plantFolder, input -> input.project().project().folder().toString());
		form.note(Messages.plantUsers, input -> Messages.plantUsersMeaning);
		form.table(UserTable.ofProject());
	}

	static void protection(FormBuilder form) {
		form.note(Messages.protectionState,
				input -> input.project().obstacle().map(each -> NLS.bind(Messages.protectionReadOnly, each.message()))
						.orElseGet(() -> state(input.project().project().access())));
		form.note(Messages.administrators, input -> administrators(input.project().project().access()));
		form.button(Messages.protectionProtect, input -> run(Commands.PROTECT),
				input -> !input.project().project().access().isProtected() && input.project().isEditable());
		form.button(Messages.protectionLogin, input -> run(Commands.LOGIN),
				input -> !input.project().project().access().isOpen());
		form.button(Messages.protectionRecover, input -> run(Commands.RECOVER),
				input -> !input.project().project().access().isOpen());
		form.button(Messages.protectionPassword, input -> run(Commands.PASSWORD), PlantForms::isAdministrated);
		form.button(Messages.protectionAdd, input -> run(Commands.ADD_ADMINISTRATOR), PlantForms::isAdministrated);
		form.button(Messages.protectionRemove, input -> run(Commands.REMOVE_ADMINISTRATOR),
				PlantForms::isAdministrated);
		form.button(Messages.protectionOutside, input -> run(Commands.OUTSIDE_CHANGES), PlantForms::isAdministrated);
		form.button(Messages.protectionLock, input -> run(Commands.LOCK), PlantForms::isAdministrated);
	}

	private static void run(String command) {
		Commands.run(PlatformUI.getWorkbench(), command);
	}

	private static boolean isAdministrated(InspectorInput input) {
		return input.project().project().access().isProtected() && input.project().isEditable();
	}

	private static String administrators(Access access) {
		return access.isProtected() ? String.join(", ", access.administrators()) : Messages.protectionNobody;
	}

	private static String state(Access access) {
		if (!access.isProtected()) {
			return Messages.protectionNone;
		}
		return access.isOpen() ? NLS.bind(Messages.protectionUser, access.user()) : Messages.protectionLocked;
	}

	static void certificateSettings(FormBuilder form) {
		form.settings(FieldArea.CERTIFICATE_SETTINGS);
		form.note(Messages.settingsCrlUrlMeaning, PlantForms::crlUrl);
	}

	private static String crlUrl(InspectorInput input) {
		CertificateSettings settings = input.project().plant().getSettings();
		String url = settings == null ? "" : settings.getCrlUrl();
		return url.isEmpty() ? Messages.settingsCrlUrlNone
				: NLS.bind(Messages.settingsCrlUrlExample, url.replace("{ca}", String.valueOf(ca(input))));
	}

	/** The number of the newest of the project's own CAs, which signs with SHA-256. */
	private static CertificateNumber ca(InspectorInput input) {
		return input.project().plant().getCertificates().stream()
				.filter(each -> each.getStore() == CertificateStore.CA && each.isPrivateKey())
				.map(CertificateEntry::getNumber).max(Comparator.naturalOrder()).orElse(NumberSource.SHA256_CA);
	}
}
