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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateSettings;
import org.sealbench.model.Device;
import org.sealbench.model.ExternalClient;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.ModelPackage;
import org.sealbench.model.Plant;
import org.sealbench.model.Protection;
import org.sealbench.model.Rollover;
import org.sealbench.model.User;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Plant</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.impl.PlantImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.sealbench.model.impl.PlantImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.sealbench.model.impl.PlantImpl#getComment <em>Comment</em>}</li>
 *   <li>{@link org.sealbench.model.impl.PlantImpl#getLastCertificateNumber <em>Last Certificate Number</em>}</li>
 *   <li>{@link org.sealbench.model.impl.PlantImpl#isAuthorityNumbersKept <em>Authority Numbers Kept</em>}</li>
 *   <li>{@link org.sealbench.model.impl.PlantImpl#getSettings <em>Settings</em>}</li>
 *   <li>{@link org.sealbench.model.impl.PlantImpl#getProtection <em>Protection</em>}</li>
 *   <li>{@link org.sealbench.model.impl.PlantImpl#getCertificates <em>Certificates</em>}</li>
 *   <li>{@link org.sealbench.model.impl.PlantImpl#getUsers <em>Users</em>}</li>
 *   <li>{@link org.sealbench.model.impl.PlantImpl#getClients <em>Clients</em>}</li>
 *   <li>{@link org.sealbench.model.impl.PlantImpl#getRollover <em>Rollover</em>}</li>
 *   <li>{@link org.sealbench.model.impl.PlantImpl#getDevices <em>Devices</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlantImpl extends EObjectImpl implements Plant {
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
	 * The default value of the '{@link #getLastCertificateNumber() <em>Last Certificate Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastCertificateNumber()
	 * @generated
	 * @ordered
	 */
	protected static final CertificateNumber LAST_CERTIFICATE_NUMBER_EDEFAULT = (CertificateNumber)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getCertificateNumber(), "0");

	/**
	 * The cached value of the '{@link #getLastCertificateNumber() <em>Last Certificate Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastCertificateNumber()
	 * @generated
	 * @ordered
	 */
	protected CertificateNumber lastCertificateNumber = LAST_CERTIFICATE_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #isAuthorityNumbersKept() <em>Authority Numbers Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAuthorityNumbersKept()
	 * @generated
	 * @ordered
	 */
	protected static final boolean AUTHORITY_NUMBERS_KEPT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAuthorityNumbersKept() <em>Authority Numbers Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAuthorityNumbersKept()
	 * @generated
	 * @ordered
	 */
	protected boolean authorityNumbersKept = AUTHORITY_NUMBERS_KEPT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSettings() <em>Settings</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettings()
	 * @generated
	 * @ordered
	 */
	protected CertificateSettings settings;

	/**
	 * The cached value of the '{@link #getProtection() <em>Protection</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtection()
	 * @generated
	 * @ordered
	 */
	protected Protection protection;

	/**
	 * The cached value of the '{@link #getCertificates() <em>Certificates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertificates()
	 * @generated
	 * @ordered
	 */
	protected EList<CertificateEntry> certificates;

	/**
	 * The cached value of the '{@link #getUsers() <em>Users</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsers()
	 * @generated
	 * @ordered
	 */
	protected EList<User> users;

	/**
	 * The cached value of the '{@link #getClients() <em>Clients</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClients()
	 * @generated
	 * @ordered
	 */
	protected EList<ExternalClient> clients;

	/**
	 * The cached value of the '{@link #getRollover() <em>Rollover</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRollover()
	 * @generated
	 * @ordered
	 */
	protected Rollover rollover;

	/**
	 * The cached value of the '{@link #getDevices() <em>Devices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevices()
	 * @generated
	 * @ordered
	 */
	protected EList<Device> devices;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlantImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PLANT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLANT__FORMAT_VERSION, oldFormatVersion, formatVersion));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLANT__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLANT__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CertificateNumber getLastCertificateNumber() {
		return lastCertificateNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastCertificateNumber(CertificateNumber newLastCertificateNumber) {
		CertificateNumber oldLastCertificateNumber = lastCertificateNumber;
		lastCertificateNumber = newLastCertificateNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLANT__LAST_CERTIFICATE_NUMBER, oldLastCertificateNumber, lastCertificateNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAuthorityNumbersKept() {
		return authorityNumbersKept;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthorityNumbersKept(boolean newAuthorityNumbersKept) {
		boolean oldAuthorityNumbersKept = authorityNumbersKept;
		authorityNumbersKept = newAuthorityNumbersKept;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLANT__AUTHORITY_NUMBERS_KEPT, oldAuthorityNumbersKept, authorityNumbersKept));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CertificateSettings getSettings() {
		return settings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSettings(CertificateSettings newSettings, NotificationChain msgs) {
		CertificateSettings oldSettings = settings;
		settings = newSettings;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.PLANT__SETTINGS, oldSettings, newSettings);
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
	public void setSettings(CertificateSettings newSettings) {
		if (newSettings != settings) {
			NotificationChain msgs = null;
			if (settings != null)
				msgs = ((InternalEObject)settings).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.PLANT__SETTINGS, null, msgs);
			if (newSettings != null)
				msgs = ((InternalEObject)newSettings).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.PLANT__SETTINGS, null, msgs);
			msgs = basicSetSettings(newSettings, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLANT__SETTINGS, newSettings, newSettings));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Protection getProtection() {
		return protection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetProtection(Protection newProtection, NotificationChain msgs) {
		Protection oldProtection = protection;
		protection = newProtection;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.PLANT__PROTECTION, oldProtection, newProtection);
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
	public void setProtection(Protection newProtection) {
		if (newProtection != protection) {
			NotificationChain msgs = null;
			if (protection != null)
				msgs = ((InternalEObject)protection).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.PLANT__PROTECTION, null, msgs);
			if (newProtection != null)
				msgs = ((InternalEObject)newProtection).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.PLANT__PROTECTION, null, msgs);
			msgs = basicSetProtection(newProtection, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLANT__PROTECTION, newProtection, newProtection));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CertificateEntry> getCertificates() {
		if (certificates == null) {
			certificates = new EObjectContainmentEList<CertificateEntry>(CertificateEntry.class, this, ModelPackage.PLANT__CERTIFICATES);
		}
		return certificates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<User> getUsers() {
		if (users == null) {
			users = new EObjectContainmentEList<User>(User.class, this, ModelPackage.PLANT__USERS);
		}
		return users;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExternalClient> getClients() {
		if (clients == null) {
			clients = new EObjectContainmentEList<ExternalClient>(ExternalClient.class, this, ModelPackage.PLANT__CLIENTS);
		}
		return clients;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rollover getRollover() {
		return rollover;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRollover(Rollover newRollover, NotificationChain msgs) {
		Rollover oldRollover = rollover;
		rollover = newRollover;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.PLANT__ROLLOVER, oldRollover, newRollover);
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
	public void setRollover(Rollover newRollover) {
		if (newRollover != rollover) {
			NotificationChain msgs = null;
			if (rollover != null)
				msgs = ((InternalEObject)rollover).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.PLANT__ROLLOVER, null, msgs);
			if (newRollover != null)
				msgs = ((InternalEObject)newRollover).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.PLANT__ROLLOVER, null, msgs);
			msgs = basicSetRollover(newRollover, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLANT__ROLLOVER, newRollover, newRollover));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Device> getDevices() {
		if (devices == null) {
			devices = new EObjectContainmentEList<Device>(Device.class, this, ModelPackage.PLANT__DEVICES);
		}
		return devices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.PLANT__SETTINGS:
				return basicSetSettings(null, msgs);
			case ModelPackage.PLANT__PROTECTION:
				return basicSetProtection(null, msgs);
			case ModelPackage.PLANT__CERTIFICATES:
				return ((InternalEList<?>)getCertificates()).basicRemove(otherEnd, msgs);
			case ModelPackage.PLANT__USERS:
				return ((InternalEList<?>)getUsers()).basicRemove(otherEnd, msgs);
			case ModelPackage.PLANT__CLIENTS:
				return ((InternalEList<?>)getClients()).basicRemove(otherEnd, msgs);
			case ModelPackage.PLANT__ROLLOVER:
				return basicSetRollover(null, msgs);
			case ModelPackage.PLANT__DEVICES:
				return ((InternalEList<?>)getDevices()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.PLANT__FORMAT_VERSION:
				return getFormatVersion();
			case ModelPackage.PLANT__NAME:
				return getName();
			case ModelPackage.PLANT__COMMENT:
				return getComment();
			case ModelPackage.PLANT__LAST_CERTIFICATE_NUMBER:
				return getLastCertificateNumber();
			case ModelPackage.PLANT__AUTHORITY_NUMBERS_KEPT:
				return isAuthorityNumbersKept();
			case ModelPackage.PLANT__SETTINGS:
				return getSettings();
			case ModelPackage.PLANT__PROTECTION:
				return getProtection();
			case ModelPackage.PLANT__CERTIFICATES:
				return getCertificates();
			case ModelPackage.PLANT__USERS:
				return getUsers();
			case ModelPackage.PLANT__CLIENTS:
				return getClients();
			case ModelPackage.PLANT__ROLLOVER:
				return getRollover();
			case ModelPackage.PLANT__DEVICES:
				return getDevices();
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
			case ModelPackage.PLANT__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case ModelPackage.PLANT__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.PLANT__COMMENT:
				setComment((String)newValue);
				return;
			case ModelPackage.PLANT__LAST_CERTIFICATE_NUMBER:
				setLastCertificateNumber((CertificateNumber)newValue);
				return;
			case ModelPackage.PLANT__AUTHORITY_NUMBERS_KEPT:
				setAuthorityNumbersKept((Boolean)newValue);
				return;
			case ModelPackage.PLANT__SETTINGS:
				setSettings((CertificateSettings)newValue);
				return;
			case ModelPackage.PLANT__PROTECTION:
				setProtection((Protection)newValue);
				return;
			case ModelPackage.PLANT__CERTIFICATES:
				getCertificates().clear();
				getCertificates().addAll((Collection<? extends CertificateEntry>)newValue);
				return;
			case ModelPackage.PLANT__USERS:
				getUsers().clear();
				getUsers().addAll((Collection<? extends User>)newValue);
				return;
			case ModelPackage.PLANT__CLIENTS:
				getClients().clear();
				getClients().addAll((Collection<? extends ExternalClient>)newValue);
				return;
			case ModelPackage.PLANT__ROLLOVER:
				setRollover((Rollover)newValue);
				return;
			case ModelPackage.PLANT__DEVICES:
				getDevices().clear();
				getDevices().addAll((Collection<? extends Device>)newValue);
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
			case ModelPackage.PLANT__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case ModelPackage.PLANT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.PLANT__COMMENT:
				setComment(COMMENT_EDEFAULT);
				return;
			case ModelPackage.PLANT__LAST_CERTIFICATE_NUMBER:
				setLastCertificateNumber(LAST_CERTIFICATE_NUMBER_EDEFAULT);
				return;
			case ModelPackage.PLANT__AUTHORITY_NUMBERS_KEPT:
				setAuthorityNumbersKept(AUTHORITY_NUMBERS_KEPT_EDEFAULT);
				return;
			case ModelPackage.PLANT__SETTINGS:
				setSettings((CertificateSettings)null);
				return;
			case ModelPackage.PLANT__PROTECTION:
				setProtection((Protection)null);
				return;
			case ModelPackage.PLANT__CERTIFICATES:
				getCertificates().clear();
				return;
			case ModelPackage.PLANT__USERS:
				getUsers().clear();
				return;
			case ModelPackage.PLANT__CLIENTS:
				getClients().clear();
				return;
			case ModelPackage.PLANT__ROLLOVER:
				setRollover((Rollover)null);
				return;
			case ModelPackage.PLANT__DEVICES:
				getDevices().clear();
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
			case ModelPackage.PLANT__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case ModelPackage.PLANT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.PLANT__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
			case ModelPackage.PLANT__LAST_CERTIFICATE_NUMBER:
				return LAST_CERTIFICATE_NUMBER_EDEFAULT == null ? lastCertificateNumber != null : !LAST_CERTIFICATE_NUMBER_EDEFAULT.equals(lastCertificateNumber);
			case ModelPackage.PLANT__AUTHORITY_NUMBERS_KEPT:
				return authorityNumbersKept != AUTHORITY_NUMBERS_KEPT_EDEFAULT;
			case ModelPackage.PLANT__SETTINGS:
				return settings != null;
			case ModelPackage.PLANT__PROTECTION:
				return protection != null;
			case ModelPackage.PLANT__CERTIFICATES:
				return certificates != null && !certificates.isEmpty();
			case ModelPackage.PLANT__USERS:
				return users != null && !users.isEmpty();
			case ModelPackage.PLANT__CLIENTS:
				return clients != null && !clients.isEmpty();
			case ModelPackage.PLANT__ROLLOVER:
				return rollover != null;
			case ModelPackage.PLANT__DEVICES:
				return devices != null && !devices.isEmpty();
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
		result.append(", comment: ");
		result.append(comment);
		result.append(", lastCertificateNumber: ");
		result.append(lastCertificateNumber);
		result.append(", authorityNumbersKept: ");
		result.append(authorityNumbersKept);
		result.append(')');
		return result.toString();
	}

} //PlantImpl
