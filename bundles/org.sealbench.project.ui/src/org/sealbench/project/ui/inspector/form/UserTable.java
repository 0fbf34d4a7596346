// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.form;

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
import org.sealbench.model.User;
import org.sealbench.model.field.Field;
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

	private UserTable() {
	}

	/** @param field with the setting that adds users */
	static TableSpec spec(Field field) {
		return new TableSpec(Messages.userUsers, FeatureBinding.of(field),
				List.of(Column.readOnly(Messages.userName, 180, USER__NAME),
						Column.of(Messages.userRights, 220, USER__RIGHTS)),
				input -> add(input, field.key()), Optional.of(new RowAction(Messages.userPassword,
						(input, row) -> setPassword(input, field.key(), ((User) row).getName()))));
	}

	private static Optional<EObject> add(InspectorInput input, String key) {
		ask(input, key,
				new NewPasswordDialog(shell(),
						new Wording(Messages.newUserTitle, Messages.newUserTitle, Messages.newUserMessage,
								Messages.newUserButton),
						new UserCheck(input.project()))
						.sameAs(user -> set(input, key + "=" + UserListText.added(user))),
				"");
		return Optional.empty();
	}

	/** The user is removed and added in one step: whoever is logged in as the old one is logged out by a download. */
	private static void setPassword(InspectorInput input, String key, String user) {
		ask(input, key, new NewPasswordDialog(shell(),
				new Wording(Messages.userPasswordTitle, Messages.userPasswordTitle, Messages.userPasswordMessage,
						Messages.userPasswordButton),
				new UserCheck(input.project()), user).sameAs(name -> set(input, key + "=" + UserListText.again(user))),
				UserListText.again(user));
	}

	/** The command asks for the user's password. */
	private static CommandLine set(InspectorInput input, String setting) {
		return SameCommand.changing(input.project(), "device", "set").with(input.device().getName()).with(setting);
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
			ProblemDialog.show(shell, problems);
		}
	}

	private static List<Problem> set(InspectorInput input, String setting, NewPasswordDialog dialog) {
		return new SetDevice(input.project().tools())
				.run(input.project().project(), input.device().getName(), List.of(setting), dialog::password, true)
				.problems();
	}
}
