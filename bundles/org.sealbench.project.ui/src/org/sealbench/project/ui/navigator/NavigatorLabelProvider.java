// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.navigator;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.certificate.ValidityPhase;
import org.sealbench.project.certificate.CertificateUse;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.VisibleLabels;
import org.sealbench.ui.WorkbenchIcon;
import org.sealbench.workspace.ui.node.InspectorArea;
import org.sealbench.workspace.ui.node.ProjectNode;
import org.sealbench.workspace.ui.node.ProjectNode.AreaNode;
import org.sealbench.workspace.ui.node.ProjectNode.CertificateNode;
import org.sealbench.workspace.ui.node.ProjectNode.DeviceNode;
import org.sealbench.workspace.ui.node.ProjectNode.Group;
import org.sealbench.workspace.ui.node.ProjectNode.GroupNode;
import org.sealbench.workspace.ui.node.ProjectNode.ManagerNode;
import org.sealbench.workspace.ui.node.ProjectNode.PlantNode;
import org.sealbench.workspace.ui.node.ProjectNode.UsedNode;
import org.sealbench.workspace.ui.project.OpenProject;

/** Names and pictures of the navigator; the picture of a node with problems has their mark. */
public final class NavigatorLabelProvider extends VisibleLabels {

	private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());
	private final Map<OpenProject, ProblemDecorations> marks = new WeakHashMap<>();

	@Override
	protected String text(Object element) {
		return switch ((ProjectNode) element) {
		case PlantNode plant -> (plant.project().isDirty() ? "*" : "")
				+ inGit(plant.project(), ProjectFolder.PLANT, plant.project().name()) + access(plant);
		case GroupNode group -> switch (group.group()) {
		case DEVICES -> Messages.navigatorDevices;
		case SECURITY -> Messages.navigatorSecurity;
		case FEATURES -> Messages.navigatorFeatures;
		};
		case DeviceNode device -> inGit(device.project(), ProjectFolder.device(device.object().getName()),
				device.project().toLoad().contains(device.object().getName())
						? NLS.bind(Messages.navigatorToLoad, device.object().getName())
						: device.object().getName());
		case UsedNode used -> Messages.navigatorUsed;
		case CertificateNode certificate ->
			NLS.bind(use(certificate.use()), certificate.project().certificateName(certificate.number()));
		case ManagerNode manager -> InspectorArea.CERTIFICATE_MANAGER.label();
		case AreaNode area -> area.shown().label();
		};
	}

	/** With what git has of the file, where that is not what is saved. */
	private static String inGit(OpenProject project, String path, String name) {
		return switch (project.gitStates().get(path)) {
		case NEW -> NLS.bind(Messages.gitNew, name);
		case CHANGED -> NLS.bind(Messages.gitChanged, name);
		case CONFLICT -> NLS.bind(Messages.gitConflict, name);
		case null -> name;
		};
	}

	private static String use(CertificateUse.Kind kind) {
		return switch (kind) {
		case WEB_SERVER -> Messages.navigatorUsedByWeb;
		case OPCUA_SERVER -> Messages.navigatorUsedByOpcUa;
		case TRUSTED_CLIENT -> Messages.navigatorUsedAsTrusted;
		case TAG, METHOD -> Messages.navigatorUsedByTags;
		case ISSUER, EXTERNAL_CLIENT, NEW_HARDWARE, OLD_HARDWARE -> Messages.navigatorUsedOtherwise;
		};
	}

	private static String access(PlantNode plant) {
		return (plant.project().obstacle().isPresent() ? " " + Messages.navigatorReadOnly : "")
				+ (plant.project().project().access().isOpen() ? "" : " " + Messages.navigatorLocked);
	}

	@Override
	protected String toolTip(Object element) {
		return element instanceof PlantNode plant
				? plant.project().project().folder()
						+ plant.project().obstacle().map(each -> "\n" + each.message()).orElse("")
				: null;
	}

	@Override
	public Image getImage(Object element) {
		ProjectNode node = (ProjectNode) element;
		WorkbenchIcon picture = switch (node) {
		case PlantNode plant -> WorkbenchIcon.PLANT;
		case GroupNode group -> group.group() == Group.DEVICES ? WorkbenchIcon.DEVICES : WorkbenchIcon.SECURITY;
		case DeviceNode device -> WorkbenchIcon.DEVICE;
		case UsedNode used -> WorkbenchIcon.CERTIFICATE;
		case CertificateNode certificate -> WorkbenchIcon.CERTIFICATE;
		case ManagerNode manager -> WorkbenchIcon.CERTIFICATE;
		case AreaNode area -> area.shown().picture();
		};
		return mark(node).map(mark -> images.get(new DecorationOverlayIcon(picture.image(images),
				PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(mark), IDecoration.BOTTOM_RIGHT)))
				.orElseGet(() -> picture.image(images));
	}

	/** The name of the shared image that marks a node with problems. */
	Optional<String> mark(ProjectNode node) {
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
			return Optional.ofNullable(switch (ValidityPhase.of(certificate.getNotBefore().toInstant(),
					certificate.getNotAfter().toInstant(), Instant.now())) {
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

	private ProblemDecorations marks(OpenProject project) {
		ProblemDecorations known = marks.get(project);
		if (known == null || !known.fit(project)) {
			known = ProblemDecorations.of(project);
			marks.put(project, known);
		}
		return known;
	}
}
