// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.certificate;

import java.util.Arrays;
import java.util.Iterator;

import org.sealbench.operations.certificate.exchange.ExportFormat;

/** The formats of {@code cert export}, for its help and for completion on the shell. */
final class ExportFormatLabels implements Iterable<String> {

	@Override
	public Iterator<String> iterator() {
		return Arrays.stream(ExportFormat.values()).map(ExportFormat::label).iterator();
	}
}
