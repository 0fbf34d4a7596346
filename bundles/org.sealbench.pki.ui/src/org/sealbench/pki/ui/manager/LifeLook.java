package org.sealbench.pki.ui.manager;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.ISharedImages;
import org.sealbench.operations.CertificateLife;
import org.sealbench.pki.ui.Messages;

/** How a certificate's time left is shown: by words and a picture, and besides by a colour that reads on light and dark. */
record LifeLook(String words, String image, ColorDescriptor colour) {

	private static final ColorDescriptor AMBER = ColorDescriptor.createFrom(new RGB(0xb3, 0x6b, 0x00));
	private static final ColorDescriptor RED = ColorDescriptor.createFrom(new RGB(0xc9, 0x30, 0x30));

	static LifeLook of(CertificateLife life) {
		return switch (life) {
		case NOT_YET -> new LifeLook(Messages.lifeNotYet, ISharedImages.IMG_OBJS_WARN_TSK, AMBER);
		case GOOD -> new LifeLook("", null, null);
		case ENDING -> new LifeLook(Messages.lifeEnding, ISharedImages.IMG_OBJS_WARN_TSK, AMBER);
		case EXPIRED -> new LifeLook(Messages.lifeExpired, ISharedImages.IMG_OBJS_ERROR_TSK, RED);
		};
	}
}
