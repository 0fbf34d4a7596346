// SPDX-License-Identifier: EPL-2.0
package org.sealbench.model.field;

import static org.sealbench.model.ModelPackage.Literals.CERTIFICATE_SETTINGS__CRL_DAYS;
import static org.sealbench.model.ModelPackage.Literals.CERTIFICATE_SETTINGS__CRL_URL;
import static org.sealbench.model.ModelPackage.Literals.CERTIFICATE_SETTINGS__KEY_ALGORITHM;
import static org.sealbench.model.ModelPackage.Literals.CERTIFICATE_SETTINGS__ORGANIZATION;
import static org.sealbench.model.ModelPackage.Literals.CERTIFICATE_SETTINGS__VALIDITY_DAYS;
import static org.sealbench.model.ModelPackage.Literals.CERTIFICATE_SETTINGS__WARN_DAYS;
import static org.sealbench.model.ModelPackage.Literals.CERTIFICATE_SETTINGS__WEB_VALIDITY_DAYS;
import static org.sealbench.model.ModelPackage.Literals.DEVICE__COMMENT;
import static org.sealbench.model.ModelPackage.Literals.DEVICE__GLOBAL_SECURITY;
import static org.sealbench.model.ModelPackage.Literals.DEVICE__INTERFACES;
import static org.sealbench.model.ModelPackage.Literals.DEVICE__METHODS;
import static org.sealbench.model.ModelPackage.Literals.DEVICE__NAME;
import static org.sealbench.model.ModelPackage.Literals.DEVICE__OPC_UA_SERVER;
import static org.sealbench.model.ModelPackage.Literals.DEVICE__OPERATING_MODE;
import static org.sealbench.model.ModelPackage.Literals.DEVICE__RUNTIME_LICENCE;
import static org.sealbench.model.ModelPackage.Literals.DEVICE__SET_CLOCK_ON_DOWNLOAD;
import static org.sealbench.model.ModelPackage.Literals.DEVICE__TAGS;
import static org.sealbench.model.ModelPackage.Literals.DEVICE__TYPE;
import static org.sealbench.model.ModelPackage.Literals.DEVICE__WEB_SERVER;
import static org.sealbench.model.ModelPackage.Literals.METHOD__NAME;
import static org.sealbench.model.ModelPackage.Literals.NETWORK_INTERFACE__ADDRESS;
import static org.sealbench.model.ModelPackage.Literals.NETWORK_INTERFACE__DNS_NAMES;
import static org.sealbench.model.ModelPackage.Literals.NETWORK_INTERFACE__PREFIX_LENGTH;
import static org.sealbench.model.ModelPackage.Literals.OPC_UA_SERVER__APPLICATION_URI;
import static org.sealbench.model.ModelPackage.Literals.OPC_UA_SERVER__CERTIFICATE;
import static org.sealbench.model.ModelPackage.Literals.OPC_UA_SERVER__ENABLED;
import static org.sealbench.model.ModelPackage.Literals.OPC_UA_SERVER__PORT;
import static org.sealbench.model.ModelPackage.Literals.OPC_UA_SERVER__SECURE_CHANNEL;
import static org.sealbench.model.ModelPackage.Literals.OPC_UA_SERVER__USER_AUTHENTICATION;
import static org.sealbench.model.ModelPackage.Literals.PLANT__SETTINGS;
import static org.sealbench.model.ModelPackage.Literals.SECURE_CHANNEL__AUTO_ACCEPT;
import static org.sealbench.model.ModelPackage.Literals.SECURE_CHANNEL__OFFERS;
import static org.sealbench.model.ModelPackage.Literals.SECURE_CHANNEL__TRUSTED_CLIENTS;
import static org.sealbench.model.ModelPackage.Literals.TAG__ARRAY_LENGTH;
import static org.sealbench.model.ModelPackage.Literals.TAG__CERTIFICATE;
import static org.sealbench.model.ModelPackage.Literals.TAG__INITIAL_VALUE;
import static org.sealbench.model.ModelPackage.Literals.TAG__NAME;
import static org.sealbench.model.ModelPackage.Literals.TAG__READABLE;
import static org.sealbench.model.ModelPackage.Literals.TAG__SIMULATION;
import static org.sealbench.model.ModelPackage.Literals.USER_AUTHENTICATION__GUEST;
import static org.sealbench.model.ModelPackage.Literals.USER_AUTHENTICATION__PASSWORD_LOGIN;
import static org.sealbench.model.ModelPackage.Literals.USER_AUTHENTICATION__PROJECT_USERS;
import static org.sealbench.model.ModelPackage.Literals.USER_AUTHENTICATION__USERS;
import static org.sealbench.model.ModelPackage.Literals.WEB_SERVER__CERTIFICATE;
import static org.sealbench.model.ModelPackage.Literals.WEB_SERVER__ENABLED;
import static org.sealbench.model.ModelPackage.Literals.WEB_SERVER__HTTPS_ONLY;
import static org.sealbench.model.ModelPackage.Literals.WEB_SERVER__HTTPS_PORT;
import static org.sealbench.model.ModelPackage.Literals.WEB_SERVER__HTTP_PORT;
import static org.sealbench.model.ModelPackage.Literals.WEB_SERVER__SESSION_MINUTES;
import static org.sealbench.model.ModelPackage.Literals.WEB_SERVER__USERS;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sealbench.common.PlaceField;

/**
 * The fields of a device and of the project's settings: how problems name each, by which key the command line knows it,
 * and where it stands in the model. Keys are listed in this order.
 */
public enum Field implements PlaceField {
	WEB_ENABLED(FieldArea.WEB_SERVER, "web server > active", FieldUse.SET, "webserver.enabled", DEVICE__WEB_SERVER,
			WEB_SERVER__ENABLED),
	WEB_HTTPS_ONLY(FieldArea.WEB_SERVER, "web server > HTTPS only", FieldUse.SET, "webserver.https-only",
			DEVICE__WEB_SERVER, WEB_SERVER__HTTPS_ONLY),
	WEB_HTTPS_PORT(FieldArea.WEB_SERVER, "web server > HTTPS port", FieldUse.SET, "webserver.port", DEVICE__WEB_SERVER,
			WEB_SERVER__HTTPS_PORT),
	WEB_HTTP_PORT(FieldArea.WEB_SERVER, "web server > HTTP port", FieldUse.SET, "webserver.http-port",
			DEVICE__WEB_SERVER, WEB_SERVER__HTTP_PORT),
	WEB_SESSION_MINUTES(FieldArea.WEB_SERVER, "web server > end of idle logins", FieldUse.SET,
			"webserver.session-minutes", DEVICE__WEB_SERVER, WEB_SERVER__SESSION_MINUTES),
	WEB_CERTIFICATE(FieldArea.WEB_SECURITY, "web server > certificate", FieldUse.SHOW, "webserver.certificate",
			DEVICE__WEB_SERVER, WEB_SERVER__CERTIFICATE),
	WEB_USERS(FieldArea.WEB_USERS, "web server > users", FieldUse.SET, "webserver.users", DEVICE__WEB_SERVER,
			WEB_SERVER__USERS),
	OPC_UA_ENABLED(FieldArea.OPC_UA_SERVER, "OPC UA > active", FieldUse.SET, "opcua.enabled", DEVICE__OPC_UA_SERVER,
			OPC_UA_SERVER__ENABLED),
	OPC_UA_PORT(FieldArea.OPC_UA_SERVER, "OPC UA > port", FieldUse.SET, "opcua.port", DEVICE__OPC_UA_SERVER,
			OPC_UA_SERVER__PORT),
	OPC_UA_APPLICATION_URI(FieldArea.OPC_UA_SERVER, "OPC UA > application URI", FieldUse.SET, "opcua.application-uri",
			DEVICE__OPC_UA_SERVER, OPC_UA_SERVER__APPLICATION_URI),
	OPC_UA_CERTIFICATE(FieldArea.OPC_UA_SECURITY, "OPC UA > certificate", FieldUse.SHOW, "opcua.certificate",
			DEVICE__OPC_UA_SERVER, OPC_UA_SERVER__CERTIFICATE),
	RUNTIME_LICENCE(FieldArea.RUNTIME_LICENCES, "OPC UA > runtime licence", FieldUse.SET, "opcua.licence",
			DEVICE__RUNTIME_LICENCE),
	OPC_UA_POLICIES(FieldArea.SECURE_CHANNEL, "OPC UA > security policies", FieldUse.SET, "opcua.policies",
			DEVICE__OPC_UA_SERVER, OPC_UA_SERVER__SECURE_CHANNEL, SECURE_CHANNEL__OFFERS),
	OPC_UA_AUTO_ACCEPT(FieldArea.SECURE_CHANNEL, "OPC UA > automatic acceptance", FieldUse.SET, "opcua.auto-accept",
			DEVICE__OPC_UA_SERVER, OPC_UA_SERVER__SECURE_CHANNEL, SECURE_CHANNEL__AUTO_ACCEPT),
	OPC_UA_TRUSTED_CLIENTS(FieldArea.SECURE_CHANNEL, "OPC UA > trusted clients", FieldUse.SHOW, "opcua.trusted-clients",
			DEVICE__OPC_UA_SERVER, OPC_UA_SERVER__SECURE_CHANNEL, SECURE_CHANNEL__TRUSTED_CLIENTS),
	OPC_UA_LOGIN(FieldArea.USER_AUTHENTICATION, "OPC UA > user authentication", FieldUse.NONE, "",
			DEVICE__OPC_UA_SERVER, OPC_UA_SERVER__USER_AUTHENTICATION),
	OPC_UA_GUEST(FieldArea.USER_AUTHENTICATION, "OPC UA > guests", FieldUse.SET, "opcua.guest", DEVICE__OPC_UA_SERVER,
			OPC_UA_SERVER__USER_AUTHENTICATION, USER_AUTHENTICATION__GUEST),
	OPC_UA_PASSWORD_LOGIN(FieldArea.USER_AUTHENTICATION, "OPC UA > password login", FieldUse.SET,
			"opcua.password-login", DEVICE__OPC_UA_SERVER, OPC_UA_SERVER__USER_AUTHENTICATION,
			USER_AUTHENTICATION__PASSWORD_LOGIN),
	OPC_UA_USERS(FieldArea.OPC_UA_USERS, "OPC UA > users", FieldUse.SET, "opcua.users", DEVICE__OPC_UA_SERVER,
			OPC_UA_SERVER__USER_AUTHENTICATION, USER_AUTHENTICATION__USERS),
	OPC_UA_ADMINISTRATORS(FieldArea.OPC_UA_USERS, "OPC UA > administrators", FieldUse.SET, "opcua.administrators",
			DEVICE__OPC_UA_SERVER, OPC_UA_SERVER__USER_AUTHENTICATION, USER_AUTHENTICATION__USERS),
	OPC_UA_PROJECT_USERS(FieldArea.USER_AUTHENTICATION, "OPC UA > users of the project", FieldUse.SET,
			"opcua.project-users", DEVICE__OPC_UA_SERVER, OPC_UA_SERVER__USER_AUTHENTICATION,
			USER_AUTHENTICATION__PROJECT_USERS),
	GLOBAL_SECURITY(FieldArea.CERTIFICATE_MANAGER, "certificate manager > global security settings", FieldUse.SET,
			"security.global", DEVICE__GLOBAL_SECURITY),
	OPERATING_MODE(FieldArea.OPERATING_MODE, "operating mode", FieldUse.SET, "mode", DEVICE__OPERATING_MODE),
	CLOCK(FieldArea.TIME_OF_DAY, "clock", FieldUse.SET, "clock", DEVICE__SET_CLOCK_ON_DOWNLOAD),
	INTERFACES(FieldArea.INTERFACES, "interfaces", FieldUse.NONE, "", DEVICE__INTERFACES),
	INTERFACE_ADDRESS(FieldArea.INTERFACES, "interfaces > * > IP address", FieldUse.SET, "address", DEVICE__INTERFACES,
			NETWORK_INTERFACE__ADDRESS),
	INTERFACE_PREFIX_LENGTH(FieldArea.INTERFACES, "interfaces > * > subnet mask", FieldUse.NONE, "", DEVICE__INTERFACES,
			NETWORK_INTERFACE__PREFIX_LENGTH),
	INTERFACE_DNS_NAMES(FieldArea.INTERFACES, "interfaces > * > DNS names", FieldUse.SET, "dns", DEVICE__INTERFACES,
			NETWORK_INTERFACE__DNS_NAMES),
	NAME(FieldArea.GENERAL, "name", FieldUse.SHOW, "name", DEVICE__NAME),
	TYPE(FieldArea.GENERAL, "type", FieldUse.SET, "type", DEVICE__TYPE),
	COMMENT(FieldArea.GENERAL, "comment", FieldUse.SET, "comment", DEVICE__COMMENT),
	TAGS(FieldArea.TAGS, "tags", FieldUse.SHOW, "tags", DEVICE__TAGS),
	TAG(FieldArea.TAGS, "tags > *", FieldUse.NONE, "", DEVICE__TAGS, TAG__NAME),
	TAG_ARRAY_LENGTH(FieldArea.TAGS, "tags > * > array length", FieldUse.NONE, "", DEVICE__TAGS, TAG__ARRAY_LENGTH),
	TAG_INITIAL_VALUE(FieldArea.TAGS, "tags > * > initial value", FieldUse.NONE, "", DEVICE__TAGS, TAG__INITIAL_VALUE),
	TAG_ACCESS(FieldArea.TAGS, "tags > * > access", FieldUse.NONE, "", DEVICE__TAGS, TAG__READABLE),
	TAG_CERTIFICATE(FieldArea.TAGS, "tags > * > certificate", FieldUse.NONE, "", DEVICE__TAGS, TAG__CERTIFICATE),
	TAG_SIMULATION(FieldArea.TAGS, "tags > * > simulation", FieldUse.NONE, "", DEVICE__TAGS, TAG__SIMULATION),
	METHODS(FieldArea.METHODS, "methods", FieldUse.SHOW, "methods", DEVICE__METHODS),
	METHOD(FieldArea.METHODS, "methods > *", FieldUse.NONE, "", DEVICE__METHODS, METHOD__NAME),
	ORGANIZATION(FieldArea.CERTIFICATE_SETTINGS, "certificates > organization", FieldUse.SET, "organization",
			PLANT__SETTINGS, CERTIFICATE_SETTINGS__ORGANIZATION),
	KEY_ALGORITHM(FieldArea.CERTIFICATE_SETTINGS, "certificates > key algorithm", FieldUse.SET, "key-algorithm",
			PLANT__SETTINGS, CERTIFICATE_SETTINGS__KEY_ALGORITHM),
	VALIDITY_DAYS(FieldArea.CERTIFICATE_SETTINGS, "certificates > validity", FieldUse.SET, "validity-days",
			PLANT__SETTINGS, CERTIFICATE_SETTINGS__VALIDITY_DAYS),
	WEB_VALIDITY_DAYS(FieldArea.CERTIFICATE_SETTINGS, "certificates > validity of web servers", FieldUse.SET,
			"web-validity-days", PLANT__SETTINGS, CERTIFICATE_SETTINGS__WEB_VALIDITY_DAYS),
	WARN_DAYS(FieldArea.CERTIFICATE_SETTINGS, "certificates > warning", FieldUse.SET, "warn-days", PLANT__SETTINGS,
			CERTIFICATE_SETTINGS__WARN_DAYS),
	CRL_DAYS(FieldArea.CERTIFICATE_SETTINGS, "certificates > next update of revocation lists", FieldUse.SET, "crl-days",
			PLANT__SETTINGS, CERTIFICATE_SETTINGS__CRL_DAYS),
	CRL_URL(FieldArea.CERTIFICATE_SETTINGS, "certificates > CRL distribution point", FieldUse.SET, "crl-url",
			PLANT__SETTINGS, CERTIFICATE_SETTINGS__CRL_URL);

	private final FieldArea area;
	private final String words;
	private final FieldUse use;
	private final String key;
	private final List<EStructuralFeature> path;

	Field(FieldArea area, String words, FieldUse use, String key, EStructuralFeature... path) {
		this.area = area;
		this.words = words;
		this.use = use;
		this.key = key;
		this.path = List.of(path);
	}

	public FieldArea area() {
		return area;
	}

	@Override
	public String words() {
		return words;
	}

	public FieldUse use() {
		return use;
	}

	/** What the command line calls it, or the empty string. */
	public String key() {
		return key;
	}

	/** The features that lead to it from the device or the plant; the last one is the field's own. */
	public List<EStructuralFeature> path() {
		return path;
	}

	/** The feature in which its value stands. */
	public EStructuralFeature feature() {
		return path.get(path.size() - 1);
	}

	/** Whether it is a field of a device rather than of the project. */
	public boolean isOfDevice() {
		return area != FieldArea.CERTIFICATE_SETTINGS;
	}

	/**
	 * The value.
	 *
	 * @param root the device or the plant
	 * @return nothing where an object on the way is missing; for a path through a list, the list
	 */
	public Optional<Object> get(EObject root) {
		Object value = root;
		for (EStructuralFeature step : path) {
			if (!(value instanceof EObject owner)) {
				return Optional.ofNullable(value);
			}
			value = owner.eGet(step);
		}
		return Optional.ofNullable(value);
	}

	/** Sets the value, and creates missing objects on the way. */
	public void set(EObject root, Object value) {
		EObject owner = root;
		for (EStructuralFeature step : path.subList(0, path.size() - 1)) {
			if (owner.eGet(step) == null) {
				owner.eSet(step, EcoreUtil.create(((EReference) step).getEReferenceType()));
			}
			owner = (EObject) owner.eGet(step);
		}
		owner.eSet(feature(), value);
	}

	/** The field whose value stands in a feature. */
	public static Optional<Field> of(EStructuralFeature feature) {
		return Arrays.stream(values()).filter(each -> each.feature() == feature).findFirst();
	}
}
