// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

import org.eclipse.osgi.util.NLS;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.inspector.field.FeatureBinding;
import org.sealbench.project.ui.inspector.field.InspectorInput;
import org.sealbench.project.ui.inspector.field.TextField;

/** When a device stops to accept every client: a day or a time in UTC, or nothing. */
record AutoAcceptEnd(FeatureBinding binding) implements TextField.Entry {

	@Override
	public void check(InspectorInput input, String typed) {
		end(typed);
	}

	@Override
	public void take(InspectorInput input, String typed) {
		binding.set(input, end(typed), Messages.autoAcceptUntil);
	}

	/** As project files hold it. A day ends with its midnight. */
	private static String end(String typed) {
		String text = typed.strip();
		try {
			return text.isEmpty() ? ""
					: text.contains("T") ? Instant.parse(text).toString()
							: LocalDate.parse(text).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().toString();
		} catch (DateTimeParseException e) {
			throw new IllegalArgumentException(NLS.bind(Messages.autoAcceptForm, text), e);
		}
	}
}
