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
import org.sealbench.model.field.Field;
import org.sealbench.operations.setting.SetDevice;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.inspector.field.FeatureBinding;
import org.sealbench.project.ui.inspector.field.InspectorInput;
import org.sealbench.project.ui.inspector.table.TableSpec;
import org.sealbench.project.ui.inspector.table.TableSpec.Column;
import org.sealbench.ui.dialog.NewPasswordDialog;
import org.sealbench.ui.problem.ProblemDialog;

/** The table of a server's users. A new one is asked for with the password, of which only a hash is kept. */
final class UserTable {

	private UserTable() {
	}

	/** @param field with the setting that adds users */
	static TableSpec spec(Field field) {
		return new TableSpec(Messages.userUsers, FeatureBinding.of(field),
				List.of(Column.readOnly(Messages.userName, 180, USER__NAME),
						Column.of(Messages.userRights, 220, USER__RIGHTS)),
				input -> add(input, field.key()));
	}

	private static Optional<EObject> add(InspectorInput input, String key) {
		Shell shell = Display.getCurrent().getActiveShell();
		NewPasswordDialog dialog = new NewPasswordDialog(shell, Messages.newUserTitle, Messages.newUserMessage,
				Messages.newUserButton);
		if (dialog.open() == Window.OK) {
			List<Problem> problems = new ArrayList<>();
			input.project().change(NLS.bind(Messages.userAdd, dialog.user()),
					() -> problems.addAll(add(input, key, dialog)));
			Wipe.wipe(dialog.password());
			ProblemDialog.show(shell, problems);
		}
		return Optional.empty();
	}

	private static List<Problem> add(InspectorInput input, String key, NewPasswordDialog dialog) {
		return new SetDevice(input.project().tools()).run(input.project().project(), input.device().getName(),
				List.of(key + "=+" + dialog.user()), dialog::password, true).problems();
	}
}
