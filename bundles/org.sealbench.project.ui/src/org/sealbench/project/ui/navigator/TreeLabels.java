package org.sealbench.project.ui.navigator;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.CertificateLife;
import org.sealbench.project.CertificateUse;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.Node;
import org.sealbench.project.ui.Node.AreaNode;
import org.sealbench.project.ui.Node.CertificateNode;
import org.sealbench.project.ui.Node.DeviceNode;
import org.sealbench.project.ui.Node.Group;
import org.sealbench.project.ui.Node.GroupNode;
import org.sealbench.project.ui.Node.ManagerNode;
import org.sealbench.project.ui.Node.PlantNode;
import org.sealbench.project.ui.Node.UsedNode;
import org.sealbench.project.ui.workspace.OpenProject;
import org.sealbench.ui.Picture;

/** Names and pictures of the navigator; a picture with problems wears their mark. */
public final class TreeLabels extends ColumnLabelProvider {

	private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());
	private final Map<OpenProject, Marks> marks = new WeakHashMap<>();


	@Override
	public String getText(Object element) {
		return switch ((Node) element) {
		case PlantNode plant -> (plant.project().isDirty() ? "*" : "") + plant.project().name() + access(plant);
		case GroupNode group -> switch (group.group()) {
		case DEVICES -> Messages.navigatorDevices;
		case SECURITY -> Messages.navigatorSecurity;
		case FEATURES -> Messages.navigatorFeatures;
		};
		case DeviceNode device -> device.object().getName();
		case UsedNode used -> Messages.navigatorUsed;
		case CertificateNode certificate -> NLS.bind(use(certificate.use()), certificate.project().certificateName(certificate.number()));
		case ManagerNode manager -> Messages.areaCertificateManager;
		case AreaNode area -> area.shown().label();
		};
	}

	private static String use(CertificateUse.Kind kind) {
		return switch (kind) {
		case WEB_SERVER -> Messages.navigatorUsedByWeb;
		case OPCUA_SERVER -> Messages.navigatorUsedByOpcUa;
		case TRUSTED_CLIENT -> Messages.navigatorUsedAsTrusted;
		case TAG, METHOD -> Messages.navigatorUsedByTags;
		case ISSUER, EXTERNAL_CLIENT -> Messages.navigatorUsedOtherwise;
		};
	}

	private static String access(PlantNode plant) {
		return (plant.project().obstacle().isPresent() ? " " + Messages.navigatorReadOnly : "")
				+ (plant.project().project().access().isOpen() ? "" : " " + Messages.navigatorLocked);
	}

	@Override
	public String getToolTipText(Object element) {
		return element instanceof PlantNode plant
				? plant.project().project().folder() + plant.project().obstacle().map(each -> "\n" + each.message()).orElse("")
				: null;
	}

	@Override
	public Image getImage(Object element) {
		Node node = (Node) element;
		Picture picture = switch (node) {
		case PlantNode plant -> Picture.PLANT;
		case GroupNode group -> group.group() == Group.DEVICES ? Picture.DEVICES : Picture.SECURITY;
		case DeviceNode device -> Picture.DEVICE;
		case UsedNode used -> Picture.CERTIFICATE;
		case CertificateNode certificate -> Picture.CERTIFICATE;
		case ManagerNode manager -> Picture.CERTIFICATE;
		case AreaNode area -> area.shown().picture();
		};
		return mark(node).map(mark -> images.get(new DecorationOverlayIcon(picture.image(images),
				PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(mark), IDecoration.BOTTOM_RIGHT)))
				.orElseGet(() -> picture.image(images));
	}

	/** The name of the shared image that marks a node with problems. */
	Optional<String> mark(Node node) {
		return switch (node) {
		case PlantNode plant -> marks(plant.project()).project();
		case DeviceNode device -> marks(device.project()).of(device.object().getName());
		case CertificateNode certificate -> life(certificate);
		default -> Optional.empty();
		};
	}

	/** A certificate's time left is its mark. */
	private static Optional<String> life(CertificateNode node) {
		try {
			X509Certificate certificate = node.project().project().certificates().certificate(node.number());
			return Optional.ofNullable(switch (CertificateLife.of(certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant(), Instant.now())) {
			case GOOD -> null;
			case NOT_YET, ENDING -> ISharedImages.IMG_DEC_FIELD_WARNING;
			case EXPIRED -> ISharedImages.IMG_DEC_FIELD_ERROR;
			});
		} catch (ProblemException e) {
			return Optional.of(ISharedImages.IMG_DEC_FIELD_ERROR);
		}
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}

	private Marks marks(OpenProject project) {
		Marks known = marks.get(project);
		if (known == null || !known.fit(project)) {
			known = Marks.of(project);
			marks.put(project, known);
		}
		return known;
	}
}
