// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;
import org.sealbench.model.EndpointSecurity;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.Named;

/**
 * What an OPC UA server offers, as a table: a row for each security policy, a column for each mode, a box to tick where
 * they meet. Without security there is no mode. Kept in the enumeration's order.
 */
public final class PolicyField implements InspectorField {

	private static final String SIGN = "Sign";
	private static final String SIGN_AND_ENCRYPT = "SignAndEncrypt";
	private static final List<String> DEPRECATED = List.of("Basic128Rsa15", "Basic256");

	private final FeatureBinding binding;
	private final Map<Object, Button> boxes = new LinkedHashMap<>();

	public PolicyField(Composite parent, TabbedPropertySheetWidgetFactory factory, FeatureBinding binding, String label,
			Supplier<InspectorInput> input) {
		this.binding = binding;
		Composite area = factory.createComposite(parent);
		GridDataFactory.fillDefaults().indent(8, 0).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(18, 2).applyTo(area);
		for (String heading : List.of(Messages.policyPolicy, Messages.policySign, Messages.policySignAndEncrypt)) {
			factory.createLabel(area, heading.replace("&", "&&"));
		}
		EEnum literals = (EEnum) binding.feature().getEType();
		for (String policy : policies(literals)) {
			Label name = factory.createLabel(area, words(policy));
			GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(name);
			box(area, factory, literals, policy, SIGN, input, label);
			box(area, factory, literals, policy, SIGN_AND_ENCRYPT, input, label);
		}
	}

	private static List<String> policies(EEnum literals) {
		return literals.getELiterals().stream().map(EEnumLiteral::getLiteral)
				.map(each -> each.contains("/") ? each.substring(0, each.indexOf('/')) : each).distinct().toList();
	}

	private static String words(String policy) {
		if (DEPRECATED.contains(policy)) {
			return NLS.bind(Messages.policyDeprecated, policy);
		}
		return policy.equals(EndpointSecurity.NONE.getLiteral()) ? Messages.policyNone : policy;
	}

	/** The one box without security stands in the first column. */
	private void box(Composite area, TabbedPropertySheetWidgetFactory factory, EEnum literals, String policy,
			String mode, Supplier<InspectorInput> input, String label) {
		Optional<EEnumLiteral> literal = Optional.ofNullable(literals.getEEnumLiteralByLiteral(policy + "/" + mode))
				.or(() -> mode.equals(SIGN) ? Optional.ofNullable(literals.getEEnumLiteralByLiteral(policy))
						: Optional.empty());
		if (literal.isEmpty()) {
			factory.createLabel(area, "");
			return;
		}
		Button box = factory.createButton(area, "", SWT.CHECK);
		Named.as(box,
				policy.equals(literal.get().getLiteral()) ? words(policy)
						: NLS.bind(Messages.policyBox, words(policy),
								mode.equals(SIGN) ? Messages.policySign : Messages.policySignAndEncrypt));
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(box);
		Object value = literal.get().getInstance();
		box.addListener(SWT.Selection, event -> binding.change(input.get(),
				before -> with((List<?>) before, value, box.getSelection()), label));
		boxes.put(value, box);
	}

	/** The values with one of them or without it, in the order of the enumeration. */
	private List<Object> with(List<?> before, Object value, boolean ticked) {
		List<Object> after = new ArrayList<>();
		((EEnum) binding.feature().getEType()).getELiterals().stream().map(EEnumLiteral::getInstance)
				.filter(each -> each == value ? ticked : before.contains(each)).forEach(after::add);
		return after;
	}

	@Override
	public void refresh(InspectorInput input, boolean editable) {
		List<List<?>> values = input.objects().stream().<List<?>>map(each -> (List<?>) binding.get(each)).toList();
		boxes.forEach((value, box) -> {
			long holders = values.stream().filter(each -> each.contains(value)).count();
			box.setGrayed(holders > 0 && holders < values.size());
			box.setSelection(holders > 0);
			box.setEnabled(editable);
		});
	}
}
