// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.sealbench.operations.certificate.source.PkiFolderPart;

/**
 * A file of a PKI folder, by the innermost folder with a name of such folders, which products nest differently.
 *
 * @param path relative to the folder
 */
record PkiFile(Path path, PkiFolderPart part) {

	static PkiFile of(Path relative) {
		PkiFolderPart part = PkiFolderPart.OTHER;
		for (Path each : relative.getParent() == null ? List.<Path>of() : relative.getParent()) {
			PkiFolderPart named = PkiFolderPart.of(each.toString());
			part = named == PkiFolderPart.OTHER ? part : named;
		}
		return new PkiFile(relative, part);
	}

	/** Whether it is one to look into: what lies beside the folders of a PKI may be anything. */
	boolean isMeant() {
		String name = path.toString().toLowerCase(Locale.ROOT);
		return part != PkiFolderPart.OTHER || isNamedKey() || name.matches("(?s).*\\.(der|cer|crt|pem|crl|p7b)");
	}

	/** Whether its name says that it is a private key. */
	boolean isNamedKey() {
		String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
		boolean inPrivate = path.getParent() != null
				&& String.valueOf(path.getParent().getFileName()).equalsIgnoreCase("private");
		return inPrivate || name.endsWith(".key") || name.endsWith(".pfx") || name.endsWith(".p12");
	}
}
