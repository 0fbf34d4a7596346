// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.manager;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.ISharedImages;
import org.sealbench.operations.certificate.ValidityPhase;
import org.sealbench.pki.ui.Messages;

/**
 * How a certificate's time left is shown: by words and a picture, and besides by a colour that reads on light and dark.
 */
record ValidityStyle(String words, String image, ColorDescriptor colour) {

	private static final ColorDescriptor AMBER = ColorDescriptor.createFrom(new RGB(0xb3, 0x6b, 0x00));
	private static final ColorDescriptor RED = ColorDescriptor.createFrom(new RGB(0xc9, 0x30, 0x30));

	static ValidityStyle of(ValidityPhase life) {
		return switch (life) {
		case NOT_YET -> new ValidityStyle(Messages.lifeNotYet, ISharedImages.IMG_OBJS_WARN_TSK, AMBER);
		case GOOD -> new ValidityStyle("", null, null);
		case ENDING -> new ValidityStyle(Messages.lifeEnding, ISharedImages.IMG_OBJS_WARN_TSK, AMBER);
		case EXPIRED -> new ValidityStyle(Messages.lifeExpired, ISharedImages.IMG_OBJS_ERROR_TSK, RED);
		};
	}
}
