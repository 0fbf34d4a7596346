// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.access;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.Named;

/** When protected projects are locked. */
public final class ProtectionPreferences extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final int A_DAY = 1440;

	public ProtectionPreferences() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, IdlePreferenceInitializer.BUNDLE));
		setDescription(Messages.idleMessage);
	}

	@Override
	protected void createFieldEditors() {
		IntegerFieldEditor minutes = new IntegerFieldEditor(IdlePreferenceInitializer.MINUTES, Messages.idleMinutes,
				getFieldEditorParent());
		minutes.setValidRange(0, A_DAY);
		Named.as(minutes.getTextControl(getFieldEditorParent()), Messages.idleMinutes);
		addField(minutes);
	}
}
