// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.certificate;

import java.util.Optional;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.ISharedImages;
import org.sealbench.operations.certificate.CertificateMark;

/**
 * How the state of a certificate is shown besides its words: by a picture, and by a colour that reads on light and
 * dark.
 *
 * @param image  name of a shared image of the workbench
 * @param colour of the words
 */
public record MarkStyle(Optional<String> image, Optional<ColorDescriptor> colour) {

	private static final ColorDescriptor AMBER = ColorDescriptor.createFrom(new RGB(0xb3, 0x6b, 0x00));
	private static final ColorDescriptor RED = ColorDescriptor.createFrom(new RGB(0xc9, 0x30, 0x30));

	public static MarkStyle of(CertificateMark mark) {
		return switch (mark.weight()) {
		case GOOD -> new MarkStyle(Optional.empty(), Optional.empty());
		case WEAK -> new MarkStyle(Optional.of(ISharedImages.IMG_OBJS_WARN_TSK), Optional.of(AMBER));
		case BAD -> new MarkStyle(Optional.of(ISharedImages.IMG_OBJS_ERROR_TSK), Optional.of(RED));
		};
	}
}
