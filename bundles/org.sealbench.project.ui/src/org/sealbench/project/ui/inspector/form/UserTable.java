// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.form;

import static org.sealbench.model.ModelPackage.Literals.PLANT__USERS;
import static org.sealbench.model.ModelPackage.Literals.USER__NAME;
import static org.sealbench.model.ModelPackage.Literals.USER__RIGHTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.common.Problem;
import org.sealbench.common.Wipe;
import org.sealbench.model.Device;
import org.sealbench.model.User;
import org.sealbench.model.UserRight;
import org.sealbench.model.field.Field;
import org.sealbench.operations.project.SetProject;
import org.sealbench.operations.setting.SetDevice;
import org.sealbench.project.access.UserListText;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.inspector.field.FeatureBinding;
import org.sealbench.project.ui.inspector.field.InspectorInput;
import org.sealbench.project.ui.inspector.table.TableSpec;
import org.sealbench.project.ui.inspector.table.TableSpec.Column;
import org.sealbench.project.ui.inspector.table.TableSpec.RowAction;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.NewPasswordDialog;
import org.sealbench.ui.dialog.FormDialog.Wording;
import org.sealbench.ui.problem.ProblemDialog;
import org.sealbench.workspace.ui.command.SameCommand;

/** The table of a server's users. A new one is asked for with the password, of which only a hash is kept. */
final class UserTable {

	/** The setting of the project that changes its own users. */
	private static final String PROJECT_USERS = "opcua.users";

	private UserTable() {
	}

	/** @param field with the setting that adds users to a device */
	static TableSpec spec(Field field) {
		return spec(FeatureBinding.of(field), field.key());
	}

	/** The project's own OPC UA users, who may log in at every device that lets them. */
	static TableSpec ofProject() {
		return spec(FeatureBinding.of(PLANT__USERS), PROJECT_USERS);
	}

	private static TableSpec spec(FeatureBinding users, String key) {
		List<Column> columns = new ArrayList<>(List.of(Column.readOnly(Messages.userName, 180, USER__NAME)));
		for (UserRight each : UserRight.values()) {
			columns.add(Column.literal(each.getLiteral(), 90, USER__RIGHTS, each));
		}
		return new TableSpec(Messages.userUsers, users, List.copyOf(columns), input -> add(input, users, key),
				Optional.of(new RowAction(Messages.userPassword,
						(input, row) -> setPassword(input, key, ((User) row).getName()))));
	}

	private static Optional<EObject> add(InspectorInput input, FeatureBinding users, String key) {
		UserCheck check = new UserCheck(input.project(),
				((List<?>) users.get(input.object())).stream().map(each -> ((User) each).getName()).toList());
		ask(input, key,
				new NewPasswordDialog(shell(),
						new Wording(Messages.newUserTitle, Messages.newUserTitle, Messages.newUserMessage,
								Messages.newUserButton),
						check).proposing(check.proposal())
						.sameAs(user -> command(input, key + "=" + UserListText.added(user))),
				"");
		return Optional.empty();
	}

	/** The user is removed and added in one step: whoever is logged in as the old one is logged out by a download. */
	private static void setPassword(InspectorInput input, String key, String user) {
		ask(input, key, new NewPasswordDialog(shell(),
				new Wording(Messages.userPasswordTitle, Messages.userPasswordTitle, Messages.userPasswordMessage,
						Messages.userPasswordButton),
				new UserCheck(input.project(), List.of()), user)
				.sameAs(name -> command(input, key + "=" + UserListText.again(user))), UserListText.again(user));
	}

	/** The command asks for the user's password. */
	private static CommandLine command(InspectorInput input, String setting) {
		return input.object() instanceof Device device
				? SameCommand.changing(input.project(), "device", "set").with(device.getName()).with(setting)
				: SameCommand.changing(input.project(), "project", "set").with(setting);
	}

	private static Shell shell() {
		return Display.getCurrent().getActiveShell();
	}

	/** @param again the change of a user who is there, empty for a new one */
	private static void ask(InspectorInput input, String key, NewPasswordDialog dialog, String again) {
		Shell shell = shell();
		if (dialog.open() == Window.OK) {
			List<Problem> problems = new ArrayList<>();
			String label = again.isEmpty() ? Messages.userAdd : Messages.userPasswordSet;
			String change = again.isEmpty() ? UserListText.added(dialog.user()) : again;
			input.project().change(NLS.bind(label, dialog.user()),
					() -> problems.addAll(set(input, key + "=" + change, dialog)));
			Wipe.wipe(dialog.password());
			ProblemDialog.of(input.project(), shell, problems.stream().filter(Problem::isError).toList());
		}
	}

	private static List<Problem> set(InspectorInput input, String setting, NewPasswordDialog dialog) {
		return input.object() instanceof Device device ? new SetDevice(input.project().tools())
				.run(input.project().project(), device.getName(), List.of(setting), dialog::password, true).problems()
				: new SetProject(input.project().tools())
						.run(input.project().project(), List.of(setting), dialog::password).problems();
	}
}
