// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;
import org.sealbench.model.field.Field;
import org.sealbench.model.field.FieldArea;
import org.sealbench.model.field.FieldUse;
import org.sealbench.operations.setting.FieldLabels;
import org.sealbench.operations.setting.SetDevice;
import org.sealbench.project.ui.inspector.field.CheckBoxField;
import org.sealbench.project.ui.inspector.field.ChoiceField;
import org.sealbench.project.ui.inspector.field.FeatureBinding;
import org.sealbench.project.ui.inspector.field.InspectorField;
import org.sealbench.project.ui.inspector.field.InspectorInput;
import org.sealbench.project.ui.inspector.field.NoteField;
import org.sealbench.project.ui.inspector.field.PolicyField;
import org.sealbench.project.ui.inspector.field.TextField;
import org.sealbench.project.ui.inspector.field.TrustedClientsField;
import org.sealbench.project.ui.inspector.field.ChoiceField.Choice;
import org.sealbench.project.ui.inspector.table.TableField;
import org.sealbench.project.ui.inspector.table.TableSpec;
import org.sealbench.ui.HelpPage;
import org.sealbench.ui.Named;

/** Builds the rows of a section: a label on the left, a field on the right. */
public final class FormBuilder {

	private static final int TEXT_WIDTH = 260;

	private final Composite parent;
	private final TabbedPropertySheetWidgetFactory factory;
	private final Supplier<InspectorInput> input;
	private final List<InspectorField> fields = new ArrayList<>();

	public FormBuilder(Composite parent, TabbedPropertySheetWidgetFactory factory, Supplier<InspectorInput> input) {
		this.parent = parent;
		this.factory = factory;
		this.input = input;
		GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 6).spacing(12, 6).applyTo(parent);
	}

	public List<InspectorField> fields() {
		return fields;
	}

	void text(String label, FeatureBinding binding) {
		label(label);
		fields.add(new TextField(text(label), binding, label, input));
	}

	private Text text(String label) {
		Text text = Named.as(factory.createText(parent, ""), label);
		GridDataFactory.fillDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).indent(8, 0).align(SWT.BEGINNING, SWT.CENTER)
				.applyTo(text);
		return text;
	}

	/** A text with checks of its own. */
	void text(String label, FeatureBinding binding, TextField.Entry entry) {
		label(label);
		fields.add(new TextField(text(label), binding, entry, input));
	}

	/**
	 * The settings of an area, one row each, by the type of its attribute.
	 *
	 * @param others those that get rows of their own
	 */
	void settings(FieldArea area, Field... others) {
		Arrays.stream(Field.values()).filter(each -> each.area() == area && each.use() == FieldUse.SET)
				.filter(each -> !List.of(others).contains(each)).forEach(this::setting);
	}

	/** A switch whose consequences have to be agreed to before it is turned on. */
	void check(Field field, String notice) {
		withHelp(field, () -> check(FieldLabels.of(field), FeatureBinding.of(field), List.of(notice)));
	}

	private void setting(Field field) {
		withHelp(field, () -> row(field));
	}

	/** F1 in the controls of the row leads to what the reference says of the field. */
	private void withHelp(Field field, Runnable row) {
		int before = parent.getChildren().length;
		row.run();
		Arrays.stream(parent.getChildren()).skip(before).forEach(each -> HelpPage.onSetting(each, field.key()));
	}

	private void row(Field field) {
		String label = FieldLabels.of(field);
		FeatureBinding binding = FeatureBinding.of(field);
		EStructuralFeature feature = field.feature();
		if (feature.getEType() instanceof EEnum) {
			if (feature.isMany()) {
				many(label, binding);
			} else {
				choice(label, binding);
			}
		} else if (feature.getEType().getInstanceClass() == boolean.class) {
			check(label, binding, SetDevice.notices(List.of(field.key() + "=true")));
		} else {
			text(label, binding);
		}
	}

	/** @param notices that must be agreed to before it is turned on */
	private void check(String label, FeatureBinding binding, List<String> notices) {
		var button = factory.createButton(parent, label, SWT.CHECK);
		Named.as(button, label);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
		fields.add(new CheckBoxField(button, binding, notices, input));
	}

	/** One literal of an enumeration. */
	void choice(String label, FeatureBinding binding) {
		EEnum literals = (EEnum) binding.feature().getEType();
		List<Choice> choices = literals.getELiterals().stream()
				.map(each -> new Choice(each.getInstance(), each.getLiteral())).toList();
		choice(label, binding, now -> choices);
	}

	void choice(String label, FeatureBinding binding, Function<InspectorInput, List<Choice>> choices) {
		label(label);
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		Named.as(combo, label);
		GridDataFactory.fillDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).indent(8, 0).align(SWT.BEGINNING, SWT.CENTER)
				.applyTo(combo);
		fields.add(new ChoiceField(combo, binding, label, choices, input));
	}

	private void many(String label, FeatureBinding binding) {
		label(label);
		fields.add(new PolicyField(parent, factory, binding, label, input));
	}

	/** Certificates that are trusted. */
	void trusted(String label, FeatureBinding binding) {
		label(label);
		fields.add(new TrustedClientsField(parent, factory, binding, input));
	}

	/** Words that follow from the settings. */
	void note(String label, Function<InspectorInput, String> words) {
		label(label);
		Label note = factory.createLabel(parent, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 3).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(note);
		fields.add(new NoteField(note, words));
	}

	/** The users of a server. */
	void users(Field field) {
		withHelp(field, () -> table(UserTable.spec(field)));
	}

	void table(TableSpec spec) {
		fields.add(new TableField(parent, factory, spec, input));
	}

	/** @param possible whether the button is there at all; what cannot be done now is not offered */
	void button(String text, Consumer<InspectorInput> action, Predicate<InspectorInput> possible) {
		var button = factory.createButton(parent, text, SWT.PUSH);
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
		button.addListener(SWT.Selection, event -> action.accept(input.get()));
		fields.add((now, editable) -> offer(button, possible.test(now)));
	}

	/** Buttons side by side. */
	void buttons(Consumer<ButtonRow> filling) {
		var row = factory.createComposite(parent);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
		row.setLayout(new RowLayout());
		filling.accept((text, action, possible) -> {
			Button button = factory.createButton(row, text, SWT.PUSH);
			button.addListener(SWT.Selection, event -> action.accept(input.get()));
			fields.add((now, editable) -> button.setEnabled(possible.test(now)));
		});
	}

	/** Takes the buttons of a row; what cannot be done now is disabled. */
	interface ButtonRow {
		void add(String text, Consumer<InspectorInput> action, Predicate<InspectorInput> possible);
	}

	private static void offer(Button button, boolean offered) {
		if (button.getVisible() != offered) {
			button.setVisible(offered);
			((GridData) button.getLayoutData()).exclude = !offered;
			button.requestLayout();
		}
	}

	private void label(String text) {
		Label label = factory.createLabel(parent, text + ":");
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 3).applyTo(label);
	}
}
