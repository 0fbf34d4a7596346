package org.sealbench.project.ui;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sealbench.model.Device;
import org.sealbench.ui.Picture;

/** The areas of the inspector's navigation, in their order: those of a device, then those of the project. */
public enum Area {
	GENERAL(Messages.areaGeneral, false, Picture.DEVICE),
	INTERFACES(Messages.areaInterfaces, false, Picture.NETWORK),
	CERTIFICATE_MANAGER(Messages.areaCertificateManager, false, Picture.CERTIFICATE),
	WEB_SERVER(Messages.areaWebServer, false, Picture.WEB),
	WEB_SECURITY(Messages.areaWebSecurity, true, Picture.SECURITY),
	WEB_USERS(Messages.areaWebUsers, true, Picture.KEY),
	OPC_UA_SERVER(Messages.areaOpcUaServer, false, Picture.OPCUA),
	OPC_UA_SECURITY(Messages.areaOpcUaSecurity, true, Picture.SECURITY),
	SECURE_CHANNEL(Messages.areaSecureChannel, true, Picture.SECURITY),
	USER_AUTHENTICATION(Messages.areaUserAuthentication, true, Picture.KEY),
	RUNTIME_LICENCES(Messages.areaRuntimeLicences, false, Picture.SETTINGS),
	TAGS(Messages.areaTags, false, Picture.TAGS),
	TIME_OF_DAY(Messages.areaTimeOfDay, false, Picture.SETTINGS),
	PROJECT(Messages.areaProject, false, Picture.PLANT),
	PROTECTION(Messages.areaProtection, false, Picture.KEY),
	CERTIFICATE_SETTINGS(Messages.areaCertificateSettings, false, Picture.SETTINGS);

	private final String label;
	private final boolean indented;
	private final Picture picture;

	Area(String label, boolean indented, Picture picture) {
		this.label = label;
		this.indented = indented;
		this.picture = picture;
	}

	public String label() {
		return label;
	}

	/** Whether it belongs below the last one that is not indented. */
	public boolean isIndented() {
		return indented;
	}

	public Picture picture() {
		return picture;
	}

	/** The areas of a model object. */
	public static List<Area> of(EObject object) {
		boolean device = object instanceof Device;
		return Stream.of(values()).filter(area -> area.compareTo(PROJECT) < 0 == device).toList();
	}

	/** The area of an object that shows a field as problems name it. */
	public static Area ofField(EObject object, String field) {
		List<Area> areas = of(object);
		return Stream.of(FieldArea.values()).filter(each -> each.fits(field)).map(FieldArea::area)
				.filter(areas::contains).findFirst().orElse(areas.get(0));
	}
}
