/**
 */
package org.sealbench.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Certificate Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.impl.CertificateEntryImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.sealbench.model.impl.CertificateEntryImpl#getStore <em>Store</em>}</li>
 *   <li>{@link org.sealbench.model.impl.CertificateEntryImpl#getUsage <em>Usage</em>}</li>
 *   <li>{@link org.sealbench.model.impl.CertificateEntryImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link org.sealbench.model.impl.CertificateEntryImpl#getIssuer <em>Issuer</em>}</li>
 *   <li>{@link org.sealbench.model.impl.CertificateEntryImpl#isPrivateKey <em>Private Key</em>}</li>
 *   <li>{@link org.sealbench.model.impl.CertificateEntryImpl#getRevokedAt <em>Revoked At</em>}</li>
 *   <li>{@link org.sealbench.model.impl.CertificateEntryImpl#getRevocationReason <em>Revocation Reason</em>}</li>
 *   <li>{@link org.sealbench.model.impl.CertificateEntryImpl#getCrlNumber <em>Crl Number</em>}</li>
 *   <li>{@link org.sealbench.model.impl.CertificateEntryImpl#isNamesChosen <em>Names Chosen</em>}</li>
 *   <li>{@link org.sealbench.model.impl.CertificateEntryImpl#isWaiting <em>Waiting</em>}</li>
 *   <li>{@link org.sealbench.model.impl.CertificateEntryImpl#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.sealbench.model.impl.CertificateEntryImpl#getCrlRevision <em>Crl Revision</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CertificateEntryImpl extends EObjectImpl implements CertificateEntry {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final CertificateNumber NUMBER_EDEFAULT = (CertificateNumber)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getCertificateNumber(), "0");

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected CertificateNumber number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getStore() <em>Store</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStore()
	 * @generated
	 * @ordered
	 */
	protected static final CertificateStore STORE_EDEFAULT = CertificateStore.CA;

	/**
	 * The cached value of the '{@link #getStore() <em>Store</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStore()
	 * @generated
	 * @ordered
	 */
	protected CertificateStore store = STORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUsage() <em>Usage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsage()
	 * @generated
	 * @ordered
	 */
	protected static final CertificateUsage USAGE_EDEFAULT = CertificateUsage.OTHER;

	/**
	 * The cached value of the '{@link #getUsage() <em>Usage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsage()
	 * @generated
	 * @ordered
	 */
	protected CertificateUsage usage = USAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDevice() <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected static final String DEVICE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getDevice() <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected String device = DEVICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getIssuer() <em>Issuer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuer()
	 * @generated
	 * @ordered
	 */
	protected static final CertificateNumber ISSUER_EDEFAULT = (CertificateNumber)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getCertificateNumber(), "0");

	/**
	 * The cached value of the '{@link #getIssuer() <em>Issuer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuer()
	 * @generated
	 * @ordered
	 */
	protected CertificateNumber issuer = ISSUER_EDEFAULT;

	/**
	 * The default value of the '{@link #isPrivateKey() <em>Private Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPrivateKey()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PRIVATE_KEY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPrivateKey() <em>Private Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPrivateKey()
	 * @generated
	 * @ordered
	 */
	protected boolean privateKey = PRIVATE_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRevokedAt() <em>Revoked At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevokedAt()
	 * @generated
	 * @ordered
	 */
	protected static final String REVOKED_AT_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getRevokedAt() <em>Revoked At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevokedAt()
	 * @generated
	 * @ordered
	 */
	protected String revokedAt = REVOKED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRevocationReason() <em>Revocation Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevocationReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REVOCATION_REASON_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getRevocationReason() <em>Revocation Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevocationReason()
	 * @generated
	 * @ordered
	 */
	protected String revocationReason = REVOCATION_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getCrlNumber() <em>Crl Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrlNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int CRL_NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCrlNumber() <em>Crl Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrlNumber()
	 * @generated
	 * @ordered
	 */
	protected int crlNumber = CRL_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #isNamesChosen() <em>Names Chosen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNamesChosen()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NAMES_CHOSEN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNamesChosen() <em>Names Chosen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNamesChosen()
	 * @generated
	 * @ordered
	 */
	protected boolean namesChosen = NAMES_CHOSEN_EDEFAULT;

	/**
	 * The default value of the '{@link #isWaiting() <em>Waiting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWaiting()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WAITING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWaiting() <em>Waiting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWaiting()
	 * @generated
	 * @ordered
	 */
	protected boolean waiting = WAITING_EDEFAULT;

	/**
	 * The default value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected static final int REVISION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected int revision = REVISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCrlRevision() <em>Crl Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrlRevision()
	 * @generated
	 * @ordered
	 */
	protected static final int CRL_REVISION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCrlRevision() <em>Crl Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrlRevision()
	 * @generated
	 * @ordered
	 */
	protected int crlRevision = CRL_REVISION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CertificateEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CERTIFICATE_ENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CertificateNumber getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(CertificateNumber newNumber) {
		CertificateNumber oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CERTIFICATE_ENTRY__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CertificateStore getStore() {
		return store;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStore(CertificateStore newStore) {
		CertificateStore oldStore = store;
		store = newStore == null ? STORE_EDEFAULT : newStore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CERTIFICATE_ENTRY__STORE, oldStore, store));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CertificateUsage getUsage() {
		return usage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsage(CertificateUsage newUsage) {
		CertificateUsage oldUsage = usage;
		usage = newUsage == null ? USAGE_EDEFAULT : newUsage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CERTIFICATE_ENTRY__USAGE, oldUsage, usage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDevice() {
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevice(String newDevice) {
		String oldDevice = device;
		device = newDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CERTIFICATE_ENTRY__DEVICE, oldDevice, device));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CertificateNumber getIssuer() {
		return issuer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssuer(CertificateNumber newIssuer) {
		CertificateNumber oldIssuer = issuer;
		issuer = newIssuer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CERTIFICATE_ENTRY__ISSUER, oldIssuer, issuer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPrivateKey() {
		return privateKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrivateKey(boolean newPrivateKey) {
		boolean oldPrivateKey = privateKey;
		privateKey = newPrivateKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CERTIFICATE_ENTRY__PRIVATE_KEY, oldPrivateKey, privateKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRevokedAt() {
		return revokedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevokedAt(String newRevokedAt) {
		String oldRevokedAt = revokedAt;
		revokedAt = newRevokedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CERTIFICATE_ENTRY__REVOKED_AT, oldRevokedAt, revokedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRevocationReason() {
		return revocationReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevocationReason(String newRevocationReason) {
		String oldRevocationReason = revocationReason;
		revocationReason = newRevocationReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CERTIFICATE_ENTRY__REVOCATION_REASON, oldRevocationReason, revocationReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCrlNumber() {
		return crlNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCrlNumber(int newCrlNumber) {
		int oldCrlNumber = crlNumber;
		crlNumber = newCrlNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CERTIFICATE_ENTRY__CRL_NUMBER, oldCrlNumber, crlNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNamesChosen() {
		return namesChosen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNamesChosen(boolean newNamesChosen) {
		boolean oldNamesChosen = namesChosen;
		namesChosen = newNamesChosen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CERTIFICATE_ENTRY__NAMES_CHOSEN, oldNamesChosen, namesChosen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWaiting() {
		return waiting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWaiting(boolean newWaiting) {
		boolean oldWaiting = waiting;
		waiting = newWaiting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CERTIFICATE_ENTRY__WAITING, oldWaiting, waiting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRevision() {
		return revision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevision(int newRevision) {
		int oldRevision = revision;
		revision = newRevision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CERTIFICATE_ENTRY__REVISION, oldRevision, revision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCrlRevision() {
		return crlRevision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCrlRevision(int newCrlRevision) {
		int oldCrlRevision = crlRevision;
		crlRevision = newCrlRevision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CERTIFICATE_ENTRY__CRL_REVISION, oldCrlRevision, crlRevision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.CERTIFICATE_ENTRY__NUMBER:
				return getNumber();
			case ModelPackage.CERTIFICATE_ENTRY__STORE:
				return getStore();
			case ModelPackage.CERTIFICATE_ENTRY__USAGE:
				return getUsage();
			case ModelPackage.CERTIFICATE_ENTRY__DEVICE:
				return getDevice();
			case ModelPackage.CERTIFICATE_ENTRY__ISSUER:
				return getIssuer();
			case ModelPackage.CERTIFICATE_ENTRY__PRIVATE_KEY:
				return isPrivateKey();
			case ModelPackage.CERTIFICATE_ENTRY__REVOKED_AT:
				return getRevokedAt();
			case ModelPackage.CERTIFICATE_ENTRY__REVOCATION_REASON:
				return getRevocationReason();
			case ModelPackage.CERTIFICATE_ENTRY__CRL_NUMBER:
				return getCrlNumber();
			case ModelPackage.CERTIFICATE_ENTRY__NAMES_CHOSEN:
				return isNamesChosen();
			case ModelPackage.CERTIFICATE_ENTRY__WAITING:
				return isWaiting();
			case ModelPackage.CERTIFICATE_ENTRY__REVISION:
				return getRevision();
			case ModelPackage.CERTIFICATE_ENTRY__CRL_REVISION:
				return getCrlRevision();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.CERTIFICATE_ENTRY__NUMBER:
				setNumber((CertificateNumber)newValue);
				return;
			case ModelPackage.CERTIFICATE_ENTRY__STORE:
				setStore((CertificateStore)newValue);
				return;
			case ModelPackage.CERTIFICATE_ENTRY__USAGE:
				setUsage((CertificateUsage)newValue);
				return;
			case ModelPackage.CERTIFICATE_ENTRY__DEVICE:
				setDevice((String)newValue);
				return;
			case ModelPackage.CERTIFICATE_ENTRY__ISSUER:
				setIssuer((CertificateNumber)newValue);
				return;
			case ModelPackage.CERTIFICATE_ENTRY__PRIVATE_KEY:
				setPrivateKey((Boolean)newValue);
				return;
			case ModelPackage.CERTIFICATE_ENTRY__REVOKED_AT:
				setRevokedAt((String)newValue);
				return;
			case ModelPackage.CERTIFICATE_ENTRY__REVOCATION_REASON:
				setRevocationReason((String)newValue);
				return;
			case ModelPackage.CERTIFICATE_ENTRY__CRL_NUMBER:
				setCrlNumber((Integer)newValue);
				return;
			case ModelPackage.CERTIFICATE_ENTRY__NAMES_CHOSEN:
				setNamesChosen((Boolean)newValue);
				return;
			case ModelPackage.CERTIFICATE_ENTRY__WAITING:
				setWaiting((Boolean)newValue);
				return;
			case ModelPackage.CERTIFICATE_ENTRY__REVISION:
				setRevision((Integer)newValue);
				return;
			case ModelPackage.CERTIFICATE_ENTRY__CRL_REVISION:
				setCrlRevision((Integer)newValue);
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
			case ModelPackage.CERTIFICATE_ENTRY__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ModelPackage.CERTIFICATE_ENTRY__STORE:
				setStore(STORE_EDEFAULT);
				return;
			case ModelPackage.CERTIFICATE_ENTRY__USAGE:
				setUsage(USAGE_EDEFAULT);
				return;
			case ModelPackage.CERTIFICATE_ENTRY__DEVICE:
				setDevice(DEVICE_EDEFAULT);
				return;
			case ModelPackage.CERTIFICATE_ENTRY__ISSUER:
				setIssuer(ISSUER_EDEFAULT);
				return;
			case ModelPackage.CERTIFICATE_ENTRY__PRIVATE_KEY:
				setPrivateKey(PRIVATE_KEY_EDEFAULT);
				return;
			case ModelPackage.CERTIFICATE_ENTRY__REVOKED_AT:
				setRevokedAt(REVOKED_AT_EDEFAULT);
				return;
			case ModelPackage.CERTIFICATE_ENTRY__REVOCATION_REASON:
				setRevocationReason(REVOCATION_REASON_EDEFAULT);
				return;
			case ModelPackage.CERTIFICATE_ENTRY__CRL_NUMBER:
				setCrlNumber(CRL_NUMBER_EDEFAULT);
				return;
			case ModelPackage.CERTIFICATE_ENTRY__NAMES_CHOSEN:
				setNamesChosen(NAMES_CHOSEN_EDEFAULT);
				return;
			case ModelPackage.CERTIFICATE_ENTRY__WAITING:
				setWaiting(WAITING_EDEFAULT);
				return;
			case ModelPackage.CERTIFICATE_ENTRY__REVISION:
				setRevision(REVISION_EDEFAULT);
				return;
			case ModelPackage.CERTIFICATE_ENTRY__CRL_REVISION:
				setCrlRevision(CRL_REVISION_EDEFAULT);
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
			case ModelPackage.CERTIFICATE_ENTRY__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ModelPackage.CERTIFICATE_ENTRY__STORE:
				return store != STORE_EDEFAULT;
			case ModelPackage.CERTIFICATE_ENTRY__USAGE:
				return usage != USAGE_EDEFAULT;
			case ModelPackage.CERTIFICATE_ENTRY__DEVICE:
				return DEVICE_EDEFAULT == null ? device != null : !DEVICE_EDEFAULT.equals(device);
			case ModelPackage.CERTIFICATE_ENTRY__ISSUER:
				return ISSUER_EDEFAULT == null ? issuer != null : !ISSUER_EDEFAULT.equals(issuer);
			case ModelPackage.CERTIFICATE_ENTRY__PRIVATE_KEY:
				return privateKey != PRIVATE_KEY_EDEFAULT;
			case ModelPackage.CERTIFICATE_ENTRY__REVOKED_AT:
				return REVOKED_AT_EDEFAULT == null ? revokedAt != null : !REVOKED_AT_EDEFAULT.equals(revokedAt);
			case ModelPackage.CERTIFICATE_ENTRY__REVOCATION_REASON:
				return REVOCATION_REASON_EDEFAULT == null ? revocationReason != null : !REVOCATION_REASON_EDEFAULT.equals(revocationReason);
			case ModelPackage.CERTIFICATE_ENTRY__CRL_NUMBER:
				return crlNumber != CRL_NUMBER_EDEFAULT;
			case ModelPackage.CERTIFICATE_ENTRY__NAMES_CHOSEN:
				return namesChosen != NAMES_CHOSEN_EDEFAULT;
			case ModelPackage.CERTIFICATE_ENTRY__WAITING:
				return waiting != WAITING_EDEFAULT;
			case ModelPackage.CERTIFICATE_ENTRY__REVISION:
				return revision != REVISION_EDEFAULT;
			case ModelPackage.CERTIFICATE_ENTRY__CRL_REVISION:
				return crlRevision != CRL_REVISION_EDEFAULT;
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
		result.append(" (number: ");
		result.append(number);
		result.append(", store: ");
		result.append(store);
		result.append(", usage: ");
		result.append(usage);
		result.append(", device: ");
		result.append(device);
		result.append(", issuer: ");
		result.append(issuer);
		result.append(", privateKey: ");
		result.append(privateKey);
		result.append(", revokedAt: ");
		result.append(revokedAt);
		result.append(", revocationReason: ");
		result.append(revocationReason);
		result.append(", crlNumber: ");
		result.append(crlNumber);
		result.append(", namesChosen: ");
		result.append(namesChosen);
		result.append(", waiting: ");
		result.append(waiting);
		result.append(", revision: ");
		result.append(revision);
		result.append(", crlRevision: ");
		result.append(crlRevision);
		result.append(')');
		return result.toString();
	}

} //CertificateEntryImpl
