/**
 */
package org.sealbench.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sealbench.model.Device;
import org.sealbench.model.DeviceReplacement;
import org.sealbench.model.Method;
import org.sealbench.model.ModelPackage;
import org.sealbench.model.NetworkInterface;
import org.sealbench.model.OpcUaServer;
import org.sealbench.model.OperatingMode;
import org.sealbench.model.RuntimeLicence;
import org.sealbench.model.Tag;
import org.sealbench.model.WebServer;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.impl.DeviceImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.sealbench.model.impl.DeviceImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.sealbench.model.impl.DeviceImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.sealbench.model.impl.DeviceImpl#getFirmware <em>Firmware</em>}</li>
 *   <li>{@link org.sealbench.model.impl.DeviceImpl#getComment <em>Comment</em>}</li>
 *   <li>{@link org.sealbench.model.impl.DeviceImpl#isGlobalSecurity <em>Global Security</em>}</li>
 *   <li>{@link org.sealbench.model.impl.DeviceImpl#getRuntimeLicence <em>Runtime Licence</em>}</li>
 *   <li>{@link org.sealbench.model.impl.DeviceImpl#getOperatingMode <em>Operating Mode</em>}</li>
 *   <li>{@link org.sealbench.model.impl.DeviceImpl#isSetClockOnDownload <em>Set Clock On Download</em>}</li>
 *   <li>{@link org.sealbench.model.impl.DeviceImpl#getInterfaces <em>Interfaces</em>}</li>
 *   <li>{@link org.sealbench.model.impl.DeviceImpl#getWebServer <em>Web Server</em>}</li>
 *   <li>{@link org.sealbench.model.impl.DeviceImpl#getOpcUaServer <em>Opc Ua Server</em>}</li>
 *   <li>{@link org.sealbench.model.impl.DeviceImpl#getTags <em>Tags</em>}</li>
 *   <li>{@link org.sealbench.model.impl.DeviceImpl#getMethods <em>Methods</em>}</li>
 *   <li>{@link org.sealbench.model.impl.DeviceImpl#getReplacement <em>Replacement</em>}</li>
 *   <li>{@link org.sealbench.model.impl.DeviceImpl#getRetiredHardware <em>Retired Hardware</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeviceImpl extends EObjectImpl implements Device {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_VERSION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected int formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_EDEFAULT = "Sealbench Emulated PLC";

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected String type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirmware() <em>Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirmware()
	 * @generated
	 * @ordered
	 */
	protected static final String FIRMWARE_EDEFAULT = "1.0";

	/**
	 * The cached value of the '{@link #getFirmware() <em>Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirmware()
	 * @generated
	 * @ordered
	 */
	protected String firmware = FIRMWARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMENT_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected String comment = COMMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #isGlobalSecurity() <em>Global Security</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGlobalSecurity()
	 * @generated
	 * @ordered
	 */
	protected static final boolean GLOBAL_SECURITY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isGlobalSecurity() <em>Global Security</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGlobalSecurity()
	 * @generated
	 * @ordered
	 */
	protected boolean globalSecurity = GLOBAL_SECURITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRuntimeLicence() <em>Runtime Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuntimeLicence()
	 * @generated
	 * @ordered
	 */
	protected static final RuntimeLicence RUNTIME_LICENCE_EDEFAULT = RuntimeLicence.NONE;

	/**
	 * The cached value of the '{@link #getRuntimeLicence() <em>Runtime Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuntimeLicence()
	 * @generated
	 * @ordered
	 */
	protected RuntimeLicence runtimeLicence = RUNTIME_LICENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOperatingMode() <em>Operating Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperatingMode()
	 * @generated
	 * @ordered
	 */
	protected static final OperatingMode OPERATING_MODE_EDEFAULT = OperatingMode.RUN;

	/**
	 * The cached value of the '{@link #getOperatingMode() <em>Operating Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperatingMode()
	 * @generated
	 * @ordered
	 */
	protected OperatingMode operatingMode = OPERATING_MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #isSetClockOnDownload() <em>Set Clock On Download</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetClockOnDownload()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SET_CLOCK_ON_DOWNLOAD_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isSetClockOnDownload() <em>Set Clock On Download</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetClockOnDownload()
	 * @generated
	 * @ordered
	 */
	protected boolean setClockOnDownload = SET_CLOCK_ON_DOWNLOAD_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInterfaces() <em>Interfaces</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterfaces()
	 * @generated
	 * @ordered
	 */
	protected EList<NetworkInterface> interfaces;

	/**
	 * The cached value of the '{@link #getWebServer() <em>Web Server</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWebServer()
	 * @generated
	 * @ordered
	 */
	protected WebServer webServer;

	/**
	 * The cached value of the '{@link #getOpcUaServer() <em>Opc Ua Server</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpcUaServer()
	 * @generated
	 * @ordered
	 */
	protected OpcUaServer opcUaServer;

	/**
	 * The cached value of the '{@link #getTags() <em>Tags</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTags()
	 * @generated
	 * @ordered
	 */
	protected EList<Tag> tags;

	/**
	 * The cached value of the '{@link #getMethods() <em>Methods</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethods()
	 * @generated
	 * @ordered
	 */
	protected EList<Method> methods;

	/**
	 * The cached value of the '{@link #getReplacement() <em>Replacement</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplacement()
	 * @generated
	 * @ordered
	 */
	protected DeviceReplacement replacement;

	/**
	 * The cached value of the '{@link #getRetiredHardware() <em>Retired Hardware</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetiredHardware()
	 * @generated
	 * @ordered
	 */
	protected EList<String> retiredHardware;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeviceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.DEVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion) {
		int oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DEVICE__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DEVICE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		String oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DEVICE__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFirmware() {
		return firmware;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirmware(String newFirmware) {
		String oldFirmware = firmware;
		firmware = newFirmware;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DEVICE__FIRMWARE, oldFirmware, firmware));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return comment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		String oldComment = comment;
		comment = newComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DEVICE__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isGlobalSecurity() {
		return globalSecurity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGlobalSecurity(boolean newGlobalSecurity) {
		boolean oldGlobalSecurity = globalSecurity;
		globalSecurity = newGlobalSecurity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DEVICE__GLOBAL_SECURITY, oldGlobalSecurity, globalSecurity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RuntimeLicence getRuntimeLicence() {
		return runtimeLicence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuntimeLicence(RuntimeLicence newRuntimeLicence) {
		RuntimeLicence oldRuntimeLicence = runtimeLicence;
		runtimeLicence = newRuntimeLicence == null ? RUNTIME_LICENCE_EDEFAULT : newRuntimeLicence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DEVICE__RUNTIME_LICENCE, oldRuntimeLicence, runtimeLicence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OperatingMode getOperatingMode() {
		return operatingMode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOperatingMode(OperatingMode newOperatingMode) {
		OperatingMode oldOperatingMode = operatingMode;
		operatingMode = newOperatingMode == null ? OPERATING_MODE_EDEFAULT : newOperatingMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DEVICE__OPERATING_MODE, oldOperatingMode, operatingMode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetClockOnDownload() {
		return setClockOnDownload;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSetClockOnDownload(boolean newSetClockOnDownload) {
		boolean oldSetClockOnDownload = setClockOnDownload;
		setClockOnDownload = newSetClockOnDownload;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DEVICE__SET_CLOCK_ON_DOWNLOAD, oldSetClockOnDownload, setClockOnDownload));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NetworkInterface> getInterfaces() {
		if (interfaces == null) {
			interfaces = new EObjectContainmentEList<NetworkInterface>(NetworkInterface.class, this, ModelPackage.DEVICE__INTERFACES);
		}
		return interfaces;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WebServer getWebServer() {
		return webServer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetWebServer(WebServer newWebServer, NotificationChain msgs) {
		WebServer oldWebServer = webServer;
		webServer = newWebServer;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.DEVICE__WEB_SERVER, oldWebServer, newWebServer);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWebServer(WebServer newWebServer) {
		if (newWebServer != webServer) {
			NotificationChain msgs = null;
			if (webServer != null)
				msgs = ((InternalEObject)webServer).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.DEVICE__WEB_SERVER, null, msgs);
			if (newWebServer != null)
				msgs = ((InternalEObject)newWebServer).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.DEVICE__WEB_SERVER, null, msgs);
			msgs = basicSetWebServer(newWebServer, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DEVICE__WEB_SERVER, newWebServer, newWebServer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OpcUaServer getOpcUaServer() {
		return opcUaServer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOpcUaServer(OpcUaServer newOpcUaServer, NotificationChain msgs) {
		OpcUaServer oldOpcUaServer = opcUaServer;
		opcUaServer = newOpcUaServer;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.DEVICE__OPC_UA_SERVER, oldOpcUaServer, newOpcUaServer);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpcUaServer(OpcUaServer newOpcUaServer) {
		if (newOpcUaServer != opcUaServer) {
			NotificationChain msgs = null;
			if (opcUaServer != null)
				msgs = ((InternalEObject)opcUaServer).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.DEVICE__OPC_UA_SERVER, null, msgs);
			if (newOpcUaServer != null)
				msgs = ((InternalEObject)newOpcUaServer).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.DEVICE__OPC_UA_SERVER, null, msgs);
			msgs = basicSetOpcUaServer(newOpcUaServer, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DEVICE__OPC_UA_SERVER, newOpcUaServer, newOpcUaServer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Tag> getTags() {
		if (tags == null) {
			tags = new EObjectContainmentEList<Tag>(Tag.class, this, ModelPackage.DEVICE__TAGS);
		}
		return tags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Method> getMethods() {
		if (methods == null) {
			methods = new EObjectContainmentEList<Method>(Method.class, this, ModelPackage.DEVICE__METHODS);
		}
		return methods;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviceReplacement getReplacement() {
		return replacement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReplacement(DeviceReplacement newReplacement, NotificationChain msgs) {
		DeviceReplacement oldReplacement = replacement;
		replacement = newReplacement;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.DEVICE__REPLACEMENT, oldReplacement, newReplacement);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReplacement(DeviceReplacement newReplacement) {
		if (newReplacement != replacement) {
			NotificationChain msgs = null;
			if (replacement != null)
				msgs = ((InternalEObject)replacement).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.DEVICE__REPLACEMENT, null, msgs);
			if (newReplacement != null)
				msgs = ((InternalEObject)newReplacement).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.DEVICE__REPLACEMENT, null, msgs);
			msgs = basicSetReplacement(newReplacement, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DEVICE__REPLACEMENT, newReplacement, newReplacement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRetiredHardware() {
		if (retiredHardware == null) {
			retiredHardware = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.DEVICE__RETIRED_HARDWARE);
		}
		return retiredHardware;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.DEVICE__INTERFACES:
				return ((InternalEList<?>)getInterfaces()).basicRemove(otherEnd, msgs);
			case ModelPackage.DEVICE__WEB_SERVER:
				return basicSetWebServer(null, msgs);
			case ModelPackage.DEVICE__OPC_UA_SERVER:
				return basicSetOpcUaServer(null, msgs);
			case ModelPackage.DEVICE__TAGS:
				return ((InternalEList<?>)getTags()).basicRemove(otherEnd, msgs);
			case ModelPackage.DEVICE__METHODS:
				return ((InternalEList<?>)getMethods()).basicRemove(otherEnd, msgs);
			case ModelPackage.DEVICE__REPLACEMENT:
				return basicSetReplacement(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.DEVICE__FORMAT_VERSION:
				return getFormatVersion();
			case ModelPackage.DEVICE__NAME:
				return getName();
			case ModelPackage.DEVICE__TYPE:
				return getType();
			case ModelPackage.DEVICE__FIRMWARE:
				return getFirmware();
			case ModelPackage.DEVICE__COMMENT:
				return getComment();
			case ModelPackage.DEVICE__GLOBAL_SECURITY:
				return isGlobalSecurity();
			case ModelPackage.DEVICE__RUNTIME_LICENCE:
				return getRuntimeLicence();
			case ModelPackage.DEVICE__OPERATING_MODE:
				return getOperatingMode();
			case ModelPackage.DEVICE__SET_CLOCK_ON_DOWNLOAD:
				return isSetClockOnDownload();
			case ModelPackage.DEVICE__INTERFACES:
				return getInterfaces();
			case ModelPackage.DEVICE__WEB_SERVER:
				return getWebServer();
			case ModelPackage.DEVICE__OPC_UA_SERVER:
				return getOpcUaServer();
			case ModelPackage.DEVICE__TAGS:
				return getTags();
			case ModelPackage.DEVICE__METHODS:
				return getMethods();
			case ModelPackage.DEVICE__REPLACEMENT:
				return getReplacement();
			case ModelPackage.DEVICE__RETIRED_HARDWARE:
				return getRetiredHardware();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.DEVICE__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case ModelPackage.DEVICE__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.DEVICE__TYPE:
				setType((String)newValue);
				return;
			case ModelPackage.DEVICE__FIRMWARE:
				setFirmware((String)newValue);
				return;
			case ModelPackage.DEVICE__COMMENT:
				setComment((String)newValue);
				return;
			case ModelPackage.DEVICE__GLOBAL_SECURITY:
				setGlobalSecurity((Boolean)newValue);
				return;
			case ModelPackage.DEVICE__RUNTIME_LICENCE:
				setRuntimeLicence((RuntimeLicence)newValue);
				return;
			case ModelPackage.DEVICE__OPERATING_MODE:
				setOperatingMode((OperatingMode)newValue);
				return;
			case ModelPackage.DEVICE__SET_CLOCK_ON_DOWNLOAD:
				setSetClockOnDownload((Boolean)newValue);
				return;
			case ModelPackage.DEVICE__INTERFACES:
				getInterfaces().clear();
				getInterfaces().addAll((Collection<? extends NetworkInterface>)newValue);
				return;
			case ModelPackage.DEVICE__WEB_SERVER:
				setWebServer((WebServer)newValue);
				return;
			case ModelPackage.DEVICE__OPC_UA_SERVER:
				setOpcUaServer((OpcUaServer)newValue);
				return;
			case ModelPackage.DEVICE__TAGS:
				getTags().clear();
				getTags().addAll((Collection<? extends Tag>)newValue);
				return;
			case ModelPackage.DEVICE__METHODS:
				getMethods().clear();
				getMethods().addAll((Collection<? extends Method>)newValue);
				return;
			case ModelPackage.DEVICE__REPLACEMENT:
				setReplacement((DeviceReplacement)newValue);
				return;
			case ModelPackage.DEVICE__RETIRED_HARDWARE:
				getRetiredHardware().clear();
				getRetiredHardware().addAll((Collection<? extends String>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.DEVICE__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case ModelPackage.DEVICE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.DEVICE__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case ModelPackage.DEVICE__FIRMWARE:
				setFirmware(FIRMWARE_EDEFAULT);
				return;
			case ModelPackage.DEVICE__COMMENT:
				setComment(COMMENT_EDEFAULT);
				return;
			case ModelPackage.DEVICE__GLOBAL_SECURITY:
				setGlobalSecurity(GLOBAL_SECURITY_EDEFAULT);
				return;
			case ModelPackage.DEVICE__RUNTIME_LICENCE:
				setRuntimeLicence(RUNTIME_LICENCE_EDEFAULT);
				return;
			case ModelPackage.DEVICE__OPERATING_MODE:
				setOperatingMode(OPERATING_MODE_EDEFAULT);
				return;
			case ModelPackage.DEVICE__SET_CLOCK_ON_DOWNLOAD:
				setSetClockOnDownload(SET_CLOCK_ON_DOWNLOAD_EDEFAULT);
				return;
			case ModelPackage.DEVICE__INTERFACES:
				getInterfaces().clear();
				return;
			case ModelPackage.DEVICE__WEB_SERVER:
				setWebServer((WebServer)null);
				return;
			case ModelPackage.DEVICE__OPC_UA_SERVER:
				setOpcUaServer((OpcUaServer)null);
				return;
			case ModelPackage.DEVICE__TAGS:
				getTags().clear();
				return;
			case ModelPackage.DEVICE__METHODS:
				getMethods().clear();
				return;
			case ModelPackage.DEVICE__REPLACEMENT:
				setReplacement((DeviceReplacement)null);
				return;
			case ModelPackage.DEVICE__RETIRED_HARDWARE:
				getRetiredHardware().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.DEVICE__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case ModelPackage.DEVICE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.DEVICE__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case ModelPackage.DEVICE__FIRMWARE:
				return FIRMWARE_EDEFAULT == null ? firmware != null : !FIRMWARE_EDEFAULT.equals(firmware);
			case ModelPackage.DEVICE__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
			case ModelPackage.DEVICE__GLOBAL_SECURITY:
				return globalSecurity != GLOBAL_SECURITY_EDEFAULT;
			case ModelPackage.DEVICE__RUNTIME_LICENCE:
				return runtimeLicence != RUNTIME_LICENCE_EDEFAULT;
			case ModelPackage.DEVICE__OPERATING_MODE:
				return operatingMode != OPERATING_MODE_EDEFAULT;
			case ModelPackage.DEVICE__SET_CLOCK_ON_DOWNLOAD:
				return setClockOnDownload != SET_CLOCK_ON_DOWNLOAD_EDEFAULT;
			case ModelPackage.DEVICE__INTERFACES:
				return interfaces != null && !interfaces.isEmpty();
			case ModelPackage.DEVICE__WEB_SERVER:
				return webServer != null;
			case ModelPackage.DEVICE__OPC_UA_SERVER:
				return opcUaServer != null;
			case ModelPackage.DEVICE__TAGS:
				return tags != null && !tags.isEmpty();
			case ModelPackage.DEVICE__METHODS:
				return methods != null && !methods.isEmpty();
			case ModelPackage.DEVICE__REPLACEMENT:
				return replacement != null;
			case ModelPackage.DEVICE__RETIRED_HARDWARE:
				return retiredHardware != null && !retiredHardware.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (formatVersion: ");
		result.append(formatVersion);
		result.append(", name: ");
		result.append(name);
		result.append(", type: ");
		result.append(type);
		result.append(", firmware: ");
		result.append(firmware);
		result.append(", comment: ");
		result.append(comment);
		result.append(", globalSecurity: ");
		result.append(globalSecurity);
		result.append(", runtimeLicence: ");
		result.append(runtimeLicence);
		result.append(", operatingMode: ");
		result.append(operatingMode);
		result.append(", setClockOnDownload: ");
		result.append(setClockOnDownload);
		result.append(", retiredHardware: ");
		result.append(retiredHardware);
		result.append(')');
		return result.toString();
	}

} //DeviceImpl
